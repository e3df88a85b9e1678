package io.portolan.raster.shade;

/**
 * Values ready to become colours.
 *
 * @param values NaN for none
 * @param low what becomes the first colour
 * @param high what becomes the last
 * @param levels how many different values went in, where that was counted; else 0
 */
record Normalized(double[] values, double low, double high, int levels) {

    /** Values that span all colours. */
    static Normalized of(double[] values, int levels) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
        return new Normalized(values, low, high, levels);
    }

    /** How far a cell lies on the way from the first colour to the last, 0 to 1. */
    double share(int cell) {
        return high > low ? Math.max(0, Math.min(1, (values[cell] - low) / (high - low))) : 0;
    }

    Normalized spanning(double from, double to) {
        return new Normalized(values, from, to, levels);
    }

    /** For few levels, as far into the colours as there are levels: two counts must not take the two extreme colours. */
    Normalized rescaled() {
        double slope = -0.5 / 98;
        double factor = slope * levels + 1.5 - 2 * slope;
        return levels > 0 && factor > 1 ? spanning(Math.max(high - factor * (high - low), 0), 1) : this;
    }
}
