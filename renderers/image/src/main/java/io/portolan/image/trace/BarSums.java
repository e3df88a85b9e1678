package io.portolan.image.trace;

import java.util.HashMap;
import java.util.Map;

/** The sums of bars by position and offset group: plotly.js's sieve. */
final class BarSums {

    private final double tolerance;
    private final boolean apartBySign;
    private final Map<String, Double> sums = new HashMap<>();

    /**
     * No sums yet.
     *
     * @param tolerance positions that differ by less are one; 0 for none
     * @param apartBySign whether negative values have sums of their own
     */
    BarSums(double tolerance, boolean apartBySign) {
        this.tolerance = tolerance;
        this.apartBySign = apartBySign;
    }

    private String key(double position, int group, double value) {
        String place = tolerance > 0 ? String.valueOf(Math.round(position / tolerance)) : String.valueOf(position);
        return (apartBySign && value < 0 ? "-" : "+") + group + ' ' + place;
    }

    /** Adds a value; the sum before. */
    double add(double position, int group, double value) {
        double before = of(position, group, value);
        sums.put(key(position, group, value), before + value);
        return before;
    }

    double of(double position, int group, double value) {
        return sums.getOrDefault(key(position, group, value), 0.0);
    }
}
