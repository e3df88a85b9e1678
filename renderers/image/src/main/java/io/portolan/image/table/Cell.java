package io.portolan.image.table;

import io.portolan.image.plot.Crisp;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import java.util.List;
import java.util.Locale;

/**
 * A cell of a table.
 *
 * @param block its text, wrapped
 * @param isTall whether its row grows to hold the text: texts of one line without markup are not measured
 * @param attrs of this cell alone
 */
record Cell(TextBlock block, boolean isTall, Attrs attrs) {

    private static final double PAD = 8;

    /** How far the baseline of a text that is not measured lies below the padding, in font sizes. */
    private static final double BASELINE = 0.75;

    private static final Color GREY = Color.rgb(0x80, 0x80, 0x80);

    static Cell of(String text, boolean isNumber, TextStyle style, Attrs attrs, double width) {
        boolean broken = text.toLowerCase(Locale.ROOT).contains("<br>");
        boolean wraps = !isNumber && !broken && text.indexOf(' ') >= 0;
        String set = wraps ? new Wrapping(style, width - 2 * PAD).wrapped(text) : text;
        boolean isTall = !isNumber && set.matches("(?s).*[<&>].*");
        return new Cell(TextBlock.of(set, style), isTall, attrs);
    }

    /** The height it needs; 0 where any will do. */
    double height() {
        return isTall ? block.height() + 2 * PAD : 0;
    }

    void draw(Rect place, List<Element> out) {
        double width = Math.max(0, attrs.number("line.width", 1));
        Rect sharp = Rect.between(
                Crisp.middle(place.x(), width),
                Crisp.middle(place.y(), width),
                Crisp.middle(place.right(), width),
                Crisp.middle(place.bottom(), width));
        Stroke line = Stroke.of(attrs.color("line.color", GREY), width);
        out.add(new PathElement(sharp.path(), attrs.color("fill.color", Color.WHITE), line.visible() ? line : null));
        if (!block.isEmpty()) {
            text(place, out);
        }
    }

    private void text(Rect place, List<Element> out) {
        String align = attrs.text("align", "center");
        double share = align.equals("left") ? 0 : align.equals("right") ? 1 : 0.5;
        double at = place.x() + PAD * (1 - 2 * share) + share * place.width();
        double top = place.y() + PAD;
        if (isTall) {
            out.add(block.at(at - share * block.width(), top + block.ascent(), Anchor.START));
        } else {
            Anchor anchor = share == 0 ? Anchor.START : share == 1 ? Anchor.END : Anchor.MIDDLE;
            out.add(block.at(at, top + BASELINE * block.style().size(), anchor));
        }
    }
}
