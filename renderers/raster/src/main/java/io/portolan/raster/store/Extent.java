package io.portolan.raster.store;

import io.portolan.raster.Range;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The extremes of finite coordinates; of none, from infinity to minus infinity. */
record Extent(double left, double right, double bottom, double top) {

    static final Extent NOTHING = new Extent(
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Extent with(double[] xs, double[] ys, int count) {
        double newLeft = left;
        double newRight = right;
        double newBottom = bottom;
        double newTop = top;
        for (int i = 0; i < count; i++) {
            double x = xs[i];
            double y = ys[i];
            newLeft = x < newLeft && x > Double.NEGATIVE_INFINITY ? x : newLeft;
            newRight = x > newRight && x < Double.POSITIVE_INFINITY ? x : newRight;
            newBottom = y < newBottom && y > Double.NEGATIVE_INFINITY ? y : newBottom;
            newTop = y > newTop && y < Double.POSITIVE_INFINITY ? y : newTop;
        }
        return new Extent(newLeft, newRight, newBottom, newTop);
    }

    /** Whether all points are one, or there is none. */
    boolean isPoint() {
        return left >= right && bottom >= top;
    }

    Range x() {
        return Range.ofExtremes(left, right);
    }

    Range y() {
        return Range.ofExtremes(bottom, top);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(left);
        out.writeDouble(right);
        out.writeDouble(bottom);
        out.writeDouble(top);
    }

    static Extent read(DataInput in) throws IOException {
        return new Extent(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
