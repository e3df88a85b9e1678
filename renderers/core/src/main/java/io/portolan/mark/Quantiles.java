package io.portolan.mark;

import java.util.Arrays;

/**
 * Quantiles as plotly.js computes them for boxes (its "linear" method, type 5 of Hyndman and Fan 1996): the sorted
 * value of rank i stands at the share (i + 0.5) / n, and shares between are interpolated.
 */
record Quantiles(double[] sorted) {

    /** @param values in any order, none missing */
    static Quantiles of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** @param share from 0 to 1 */
    double at(double share) {
        double place = Math.max(0, Math.min(sorted.length - 1, share * sorted.length - .5));
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
