package io.portolan.image.axis;

/**
 * A mark on an axis.
 *
 * @param value where it stands, in linear space
 * @param text its label in pseudo-HTML; may be empty
 * @param fontScale the label's size, in sizes of the axis's tick font
 * @param dx pixels the label moves right, in font sizes
 * @param dy pixels the label moves down, in font sizes
 */
public record Tick(double value, String text, double fontScale, double dx, double dy) {

    static Tick of(double value, String text) {
        return new Tick(value, text, 1, 0, 0);
    }

    Tick withText(String changed) {
        return new Tick(value, changed, fontScale, dx, dy);
    }
}
