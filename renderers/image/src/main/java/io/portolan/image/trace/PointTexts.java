package io.portolan.image.trace;

import io.portolan.image.axis.NumberText;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts beside the points of a trace. */
public final class PointTexts {

    private final TraceSetup setup;
    private final Attrs attrs;
    private final Selection selection;
    private final Markers markers;
    private final boolean marked;
    private final PointValues values;

    /**
     * The texts of a trace.
     *
     * @param marked whether texts stand off markers
     */
    PointTexts(TraceSetup setup, Markers markers, boolean marked, PointValues values) {
        this.values = values;
        this.setup = setup;
        this.attrs = setup.attrs();
        this.selection = new Selection(attrs);
        this.markers = markers;
        this.marked = marked;
    }

    public void draw(Spots spots, List<Element> out) {
        Column positions = attrs.column("textposition");
        String position = attrs.text("textposition", "middle center");
        for (int i = 0; i < spots.count(); i++) {
            int place = i;
            String text = templated(i).orElseGet(() -> text(attrs, place));
            if (text != null && !text.isEmpty() && spots.has(i)) {
                TextBlock block = TextBlock.of(text, style(i));
                String own = positions.text(i);
                double reach = marked ? markers.size(i) / 2 / 0.8 + 1 : 0;
                place(block, own == null ? position : own, spots.x(i), spots.y(i), reach, out);
            }
        }
    }

    private Optional<String> templated(int index) {
        Column listed = attrs.column("texttemplate");
        Optional<String> template =
                listed.isEmpty() ? attrs.text("texttemplate") : Optional.ofNullable(listed.text(index));
        return template.filter(text -> !text.isEmpty()).map(text -> filled(new TextTemplate(text), index));
    }

    private String filled(TextTemplate template, int index) {
        template.point(attrs, index);
        values.fill(template, index);
        return template.fill(attrs);
    }

    /** The stated text of a point; null where it has none. */
    public static @Nullable String text(Attrs attrs, int index) {
        Column texts = attrs.column("text");
        return texts.isEmpty() ? attrs.text("text").orElse(null) : texts.text(index);
    }

    private TextStyle style(int index) {
        TextStyle style = FontAttrs.style(attrs.forPoint(index), "textfont", setup.font());
        return style.withColor(selection.textColor(style.color(), index));
    }

    private static void place(TextBlock block, String position, double x, double y, double reach, List<Element> out) {
        int vertical = position.startsWith("top") ? -1 : position.startsWith("bottom") ? 1 : 0;
        int horizontal = position.endsWith("left") ? -1 : position.endsWith("right") ? 1 : 0;
        double size = block.style().size();
        double lines = (block.lineCount() - 1) * TextBlock.LINE_SPACING + 1;
        double dy = size * 0.75 + vertical * reach + (vertical - 1) * lines * size / 2;
        Anchor anchor = horizontal < 0 ? Anchor.END : horizontal > 0 ? Anchor.START : Anchor.MIDDLE;
        out.add(block.at(x + horizontal * reach, y + dy, anchor));
    }

    public static void drawKey(TraceSetup setup, double cx, double cy, List<Element> out) {
        TextStyle style = FontAttrs.style(setup.attrs(), "textfont", setup.font());
        out.add(TextBlock.of("Aa", style).at(cx, cy + style.size() / 3, Anchor.MIDDLE));
    }

    /** The number as axes write it where it stands alone. */
    public static String number(double value) {
        return NumberText.forOne(Attrs.empty(), value).text(value, true);
    }
}
