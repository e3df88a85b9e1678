package io.portolan.image.plot;

import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;

/** The box of an annotation: how large it is, and where its middle is from the point that it stands at. */
final class AnnotationBox {

    private final Attrs attrs;
    private final TextBlock block;
    private final double inset;
    private final double angle;

    AnnotationBox(Attrs attrs, TextStyle font) {
        this.attrs = attrs;
        block = TextBlock.of(attrs.text("text", ""), FontAttrs.style(attrs, "font", font));
        inset = attrs.number("borderpad", 1) + border();
        angle = attrs.number("textangle", 0);
    }

    TextBlock block() {
        return block;
    }

    double border() {
        return Math.max(0, attrs.number("borderwidth", 1));
    }

    double angle() {
        return angle;
    }

    boolean hasArrow() {
        return attrs.flag("showarrow", true);
    }

    double innerWidth() {
        return attrs.number("width", block.width());
    }

    double innerHeight() {
        return attrs.number("height", block.height());
    }

    double width() {
        return innerWidth() + 2 * inset;
    }

    double height() {
        return innerHeight() + 2 * inset;
    }

    /** The upright rectangle around the turned box, about its middle. */
    Rect turned() {
        Rect box = new Rect(-width() / 2, -height() / 2, width(), height());
        return angle == 0 ? box : box.path().rotated(angle).bounds();
    }

    private double size(boolean horizontal) {
        return horizontal ? turned().width() : turned().height();
    }

    /**
     * How far the middle of the box is from its point, in pixels right or down.
     *
     * @param share where between the ends of the plot the point is, from the left or the top; it chooses the anchor where
     *     none is stated
     */
    double shift(boolean horizontal, double share) {
        if (!hasArrow()) {
            String anchor = attrs.text(horizontal ? "xanchor" : "yanchor", "auto");
            return size(horizontal) * fraction(anchor, share);
        }
        // With an arrow the text turns about its anchor, without one the anchor is that of the turned box.
        double across = width() * fraction(attrs.text("xanchor", "auto"), 0.5);
        double down = height() * fraction(attrs.text("yanchor", "auto"), 0.5);
        double cos = StrictMath.cos(StrictMath.toRadians(angle));
        double sin = StrictMath.sin(StrictMath.toRadians(angle));
        return horizontal ? across * cos - down * sin : across * sin + down * cos;
    }

    private static double fraction(String anchor, double share) {
        switch (anchor) {
            case "left":
            case "top":
                return 0.5;
            case "right":
            case "bottom":
                return -0.5;
            case "center":
            case "middle":
                return 0;
            default:
                return share < 1.0 / 3 ? 0.5 : share > 2.0 / 3 ? -0.5 : 0;
        }
    }

    /** Half of the box, and where it is from its point: what an axis must leave free before and behind the point. */
    double[] reach(boolean horizontal, double offset) {
        double middle = shift(horizontal, 0.5) + offset;
        return new double[] {size(horizontal) / 2 - middle, size(horizontal) / 2 + middle};
    }
}
