package io.portolan.image.plot;

/** Puts thin lines on whole pixels, where they are sharp; shapes do so, axes do not, as in plotly.js. */
public final class Crisp {

    private Crisp() {}

    /** The middle of a line of some width near a position, such that its edges lie between pixels. */
    public static double middle(double position, double width) {
        boolean odd = Math.rint(width) % 2 == 1;
        return odd ? Math.floor(position) + 0.5 : Math.rint(position);
    }
}
