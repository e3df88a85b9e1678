package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;

/** The text of a shape, placed as plotly.js does: at a line's start, middle or end, else inside of the shape's box. */
final class ShapeLabel {

    private static final double INSET = 3;

    private final Attrs attrs;
    private final TextBlock block;
    private final double padding;

    ShapeLabel(Attrs attrs, TextStyle font) {
        this.attrs = attrs;
        this.block = TextBlock.of(attrs.text("text", ""), FontAttrs.style(attrs, "font", font));
        this.padding = attrs.number("padding", INSET);
    }

    boolean isEmpty() {
        return block.isEmpty();
    }

    /** The text on a line between two points. */
    Element onLine(double x0, double y0, double x1, double y1) {
        String position = attrs.text("textposition", "middle");
        double share = position.equals("start") ? 0 : position.equals("end") ? 1 : 0.5;
        boolean along = attrs.text("textangle", "auto").equals("auto");
        double angle = along ? slope(x0, y0, x1, y1) : attrs.number("textangle", 0);
        // Level text stands beyond the ends, text along the line within them.
        double outward = Math.signum(x1 - x0) * (share - 0.5) * (along ? 1 : -1);
        String anchor = attrs.text("xanchor", outward == 0 ? "center" : outward > 0 ? "right" : "left");
        double side = 1 - 2 * Anchors.vertical(attrs.text("yanchor", "bottom"), 0);
        double radians = StrictMath.toRadians(angle);
        double dx = along ? -StrictMath.sin(radians) * side : 1 - 2 * Anchors.horizontal(anchor, 0);
        double dy = along ? StrictMath.cos(radians) * side : side;
        return at(
                x0 + share * (x1 - x0) + padding * dx, y0 + share * (y1 - y0) + padding * dy, anchor, "bottom", angle);
    }

    /** The text within a box. */
    Element in(Rect box) {
        String position = attrs.text("textposition", "middle center");
        String sideways = position.contains("left") ? "left" : position.contains("right") ? "right" : "center";
        String upward = position.contains("top") ? "top" : position.contains("bottom") ? "bottom" : "middle";
        double across = Anchors.horizontal(sideways, 0);
        double down = Anchors.vertical(upward, 0);
        double dx = (1 - 2 * across) * (padding + INSET);
        double dy = (1 - 2 * Anchors.vertical(attrs.text("yanchor", upward), 0)) * padding;
        return at(
                box.x() + across * box.width() + dx,
                box.y() + down * box.height() + dy,
                attrs.text("xanchor", sideways),
                upward,
                attrs.number("textangle", 0));
    }

    private Element at(double x, double y, String xanchor, String yanchor, double angle) {
        double above = block.height() * Anchors.vertical(attrs.text("yanchor", yanchor), 0) - block.ascent();
        double radians = StrictMath.toRadians(angle);
        double share = Anchors.horizontal(xanchor, 0);
        Anchor anchor = share == 0 ? Anchor.START : share == 1 ? Anchor.END : Anchor.MIDDLE;
        return block.at(x + above * StrictMath.sin(radians), y - above * StrictMath.cos(radians), anchor, angle);
    }

    /** Degrees clockwise, never upside down. */
    private static double slope(double x0, double y0, double x1, double y1) {
        double rise = x1 >= x0 ? y0 - y1 : y1 - y0;
        return -StrictMath.toDegrees(StrictMath.atan2(rise, Math.abs(x1 - x0)));
    }
}
