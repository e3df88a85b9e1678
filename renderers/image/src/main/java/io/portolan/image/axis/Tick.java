package io.portolan.image.axis;

/**
 * A mark on an axis with its label, or one of the two alone.
 *
 * @param value where it stands, in linear space
 * @param text its label in pseudo-HTML; may be empty
 * @param fontScale the label's size, in sizes of the axis's tick font
 * @param dx pixels the label moves right, in font sizes
 * @param dy pixels the label moves down, in font sizes
 * @param labelAt where its label stands: at its value, or in the middle of the period that starts there
 * @param isMarked whether a mark and a grid line stand at its value
 */
public record Tick(
        double value, String text, double fontScale, double dx, double dy, double labelAt, boolean isMarked) {

    /** A tick that is marked, with its label at its value. */
    public Tick(double value, String text, double fontScale, double dx, double dy) {
        this(value, text, fontScale, dx, dy, value, true);
    }

    static Tick of(double value, String text) {
        return new Tick(value, text, 1, 0, 0);
    }

    Tick withText(String changed) {
        return new Tick(value, changed, fontScale, dx, dy, labelAt, isMarked);
    }

    Tick labelledAt(double place) {
        return new Tick(value, text, fontScale, dx, dy, place, isMarked);
    }

    Tick marked(boolean mark) {
        return new Tick(value, text, fontScale, dx, dy, labelAt, mark);
    }
}
