package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/**
 * An estimate of how dense values are, by Gaussian kernels: the outline of a violin.
 *
 * @param at ascending values
 * @param density at each of them
 * @param bandwidth of the kernels; 0 where all values are equal
 */
record Density(double[] at, double[] density, double bandwidth) {

    /** More steps than these would not be seen. */
    private static final int MOST = 10_000;

    private static final double STEPS_PER_BANDWIDTH = 3;

    /** The estimate for the values of one violin, by what its trace states about it. */
    static Density of(BoxStats box, Attrs attrs, Axis axis) {
        double bandwidth = bandwidth(box, attrs.number("bandwidth", 0));
        double low = box.min();
        double high = box.max();
        if (low == high && bandwidth == 0) {
            return new Density(new double[] {low}, new double[] {1}, 0);
        }
        Column stated = attrs.column("span");
        String mode = attrs.text("spanmode", stated.isEmpty() ? "soft" : "manual");
        double loose = mode.equals("hard") ? 0 : 2 * bandwidth;
        double from = mode.equals("manual") ? end(stated, 0, axis, low - loose) : low - loose;
        double to = mode.equals("manual") ? end(stated, 1, axis, high + loose) : high + loose;
        return estimate(box.sample().values(), from, to, bandwidth);
    }

    private static double end(Column stated, int index, Axis axis, double otherwise) {
        double number = axis.number(stated.get(index));
        return Double.isNaN(number) ? otherwise : number;
    }

    /** Silverman's rule of thumb, but never too small to be drawn. */
    private static double bandwidth(BoxStats box, double stated) {
        double span = box.max() - box.min();
        if (span == 0) {
            return Math.max(0, stated);
        }
        if (stated > 0) {
            return Math.max(stated, span / 1e4);
        }
        int count = box.sample().values().length;
        double spread = Math.min(box.sample().deviation(count - 1), (box.q3() - box.q1()) / 1.349);
        return Math.max(1.059 * spread * StrictMath.pow(count, -0.2), span / 100);
    }

    private static Density estimate(double[] values, double from, double to, double bandwidth) {
        int steps = (int) Math.max(1, Math.min(MOST, Math.ceil((to - from) / (bandwidth / STEPS_PER_BANDWIDTH))));
        double[] at = new double[steps + 1];
        double[] density = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            at[i] = from + i * (to - from) / steps;
            density[i] = density(at[i], values, bandwidth);
        }
        return new Density(at, density, bandwidth);
    }

    private static double density(double at, double[] values, double bandwidth) {
        double sum = 0;
        for (double value : values) {
            double distance = (at - value) / bandwidth;
            sum += StrictMath.exp(-0.5 * distance * distance);
        }
        return sum / (values.length * bandwidth * Math.sqrt(2 * Math.PI));
    }

    double highest() {
        double highest = 0;
        for (double value : density) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    /** The density at a value, by straight lines between those known; 0 beyond them. */
    double at(double value) {
        for (int i = 1; i < at.length; i++) {
            if (value >= at[i - 1] && value <= at[i]) {
                double share = (value - at[i - 1]) / (at[i] - at[i - 1]);
                return density[i - 1] + share * (density[i] - density[i - 1]);
            }
        }
        return at.length == 1 && value == at[0] ? density[0] : 0;
    }
}
