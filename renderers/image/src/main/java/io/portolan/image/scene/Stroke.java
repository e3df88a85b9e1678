package io.portolan.image.scene;

/**
 * How an outline is drawn.
 *
 * @param color its colour
 * @param width in pixels, positive
 * @param dash lengths of dashes and gaps by turns; empty for a solid line; not copied, to be left alone
 * @param cap the ends of open lines
 * @param join the corners
 */
public record Stroke(Color color, double width, double[] dash, Cap cap, Join join) {

    /** The shape of a line's ends. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** The shape of a line's corners; a mitre longer than twice the line's width becomes a bevel. */
    public enum Join {
        MITER,
        ROUND
    }

    private static final double[] SOLID = {};

    /** A solid line with plain ends and mitred corners. */
    public static Stroke of(Color color, double width) {
        return new Stroke(color, width, SOLID, Cap.BUTT, Join.MITER);
    }

    public Stroke dashed(double[] lengths) {
        return new Stroke(color, width, lengths, cap, join);
    }

    public boolean visible() {
        return width > 0 && color.visible();
    }
}
