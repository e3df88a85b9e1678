package io.portolan.raster.engine;

import io.portolan.raster.Range;
import io.portolan.raster.column.Slice;

/** The least and the greatest value seen; NaN and the infinities are passed over. */
final class Extent {

    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void include(Slice slice, int count) {
        double[] values = slice.values();
        int end = slice.start() + count;
        double low = least;
        double high = most;
        for (int i = slice.start(); i < end; i++) {
            double value = values[i];
            low = value < low && value > Double.NEGATIVE_INFINITY ? value : low;
            high = value > high && value < Double.POSITIVE_INFINITY ? value : high;
        }
        least = low;
        most = high;
    }

    Extent and(Extent other) {
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
        return this;
    }

    /** The range to show. */
    Range range(boolean withZero) {
        Range data = Range.ofExtremes(least, most);
        return withZero ? new Range(Math.min(0, data.low()), Math.max(0, data.high())) : data;
    }
}
