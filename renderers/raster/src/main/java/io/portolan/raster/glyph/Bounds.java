package io.portolan.raster.glyph;

/** The extremes of coordinates; NaN is passed over. Of no coordinates, from infinity to minus infinity. */
public record Bounds(double left, double right, double bottom, double top) {

    /** The bounds of points that stand as x and y by turns, from an index up to another. */
    static Bounds of(double[] coordinates, int from, int to) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i += 2) {
            double x = coordinates[i];
            double y = coordinates[i + 1];
            left = x < left ? x : left;
            right = x > right ? x : right;
            bottom = y < bottom ? y : bottom;
            top = y > top ? y : top;
        }
        return new Bounds(left, right, bottom, top);
    }
}
