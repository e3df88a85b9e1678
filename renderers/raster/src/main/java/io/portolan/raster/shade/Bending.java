package io.portolan.raster.shade;

import io.portolan.scale.Normalization;

/** Bends values from 0 up before they become colours. */
final class Bending {

    private Bending() {}

    /** One bent value. */
    static double of(Normalization how, double value) {
        return switch (how) {
            case LOG -> Math.log1p(value);
            case CBRT -> Math.pow(value, 1 / 3.0);
            case LINEAR, EQ_HIST -> value;
        };
    }

    /**
     * Bends all values.
     *
     * @param values NaN for none; changed in place
     * @param integers whether they are counts or flags
     */
    static Normalized of(Normalization how, double[] values, boolean integers) {
        if (how == Normalization.EQ_HIST) {
            return integers ? Equalization.ofIntegers(values) : Equalization.ofNumbers(values);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = of(how, values[i]);
        }
        return Normalized.of(values, 0);
    }
}
