package io.portolan.image.space.trace;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.space.Centered;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Vec;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.PointTexts;
import io.portolan.image.trace.TextTemplate;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of points, written over the picture where nothing is before them. */
final class TextBody extends PointBody {

    private final Attrs attrs;
    private final TextStyle style;
    private final Column colors;
    private final Column sizes;
    private final Column positions;
    private final SceneAxes axes;
    private final double[][] values;

    TextBody(Vec[] points, TraceSetup setup, SceneAxes axes, double[][] values) {
        super(points, setup.attrs());
        attrs = setup.attrs();
        this.axes = axes;
        this.values = values;
        style = FontAttrs.style(attrs, "textfont", setup.font());
        colors = attrs.column("textfont.color");
        sizes = attrs.column("textfont.size");
        positions = attrs.column("textposition");
    }

    @Override
    public boolean isTranslucent() {
        return opacity() < 1;
    }

    @Override
    public void draw(Stage stage) {
        for (int i = 0; i < points().length; i++) {
            Vec point = points()[i];
            String text = text(i);
            if (text != null
                    && !text.isBlank()
                    && point.isFinite()
                    && stage.box().contains(point)) {
                write(i, TextBlock.of(text, style(i)), stage);
            }
        }
    }

    private @Nullable String text(int index) {
        Column templates = attrs.column("texttemplate");
        String template = templates.isEmpty() ? attrs.text("texttemplate", "") : templates.text(index);
        String own = PointTexts.text(attrs, index);
        if (template == null || template.isEmpty()) {
            return own;
        }
        TextTemplate filled = new TextTemplate(template).text("text", own == null ? "" : own);
        for (int axis = 0; axis < 3; axis++) {
            double number = axes.get(axis).axis().number(values[axis][index]);
            filled.number(SceneAxes.LETTERS.get(axis), number);
        }
        return filled.fill(attrs);
    }

    private TextStyle style(int index) {
        TextStyle colored = colors.color(index).map(style::withColor).orElse(style);
        return sizes.number(index) >= 1 ? colored.withSize(sizes.number(index)) : colored;
    }

    private void write(int index, TextBlock block, Stage stage) {
        Vec place = stage.view().project(points()[index]);
        if (!stage.view().isBefore(points()[index]) || !stage.frame().isVisible(place)) {
            return;
        }
        String own = positions.text(index);
        String position = own == null ? attrs.text("textposition", "top center") : own;
        double size = block.style().size();
        double halfHeight = (Centered.rise(block) + Centered.fall(block)) / 2;
        double reach = size + block.width() / 2;
        double dx = position.contains("left") ? -reach : position.contains("right") ? reach : 0;
        double rise = size + halfHeight;
        double dy = position.contains("top") ? -rise : position.contains("bottom") ? rise : 0;
        Element text = Centered.text(block, stage.pageX(place) + dx, stage.pageY(place) + dy, 0);
        stage.texts().add(opacity() < 1 ? Group.translucent(opacity(), List.of(text)) : text);
    }
}
