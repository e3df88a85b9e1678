package io.portolan.image.trace;

/** Spreads the points of a box sideways, wider where they are dense; the same way in every picture. */
final class BoxJitter {

    private static final int NEIGHBOURS = 5;

    private final double amount;
    private long state = 2000000000L;

    BoxJitter(double amount) {
        this.amount = amount;
    }

    /** The congruential generator that plotly.js uses, so that both spread points alike. */
    private double next() {
        state = (69069 * state + 1) % 4294967296L;
        return state / 4294967296.0;
    }

    /** How far each of ascending values moves, in half widths of the box. */
    double[] offsets(double[] values, BoxStats box) {
        double[] offsets = new double[values.length];
        if (amount == 0) {
            return offsets;
        }
        double[] factors = new double[values.length];
        double typical = 1e-9 * (box.high() - box.low());
        typical = Math.max(typical, (box.q3() - box.q1()) * 0.01);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - NEIGHBOURS);
            int to = Math.min(values.length - 1, i + NEIGHBOURS);
            double spread = values[to] - values[from];
            factors[i] = to == from ? 0 : 1 / Math.max(spread, typical) * (to - from);
            sum = Math.max(sum, factors[i]);
        }
        for (int i = 0; i < values.length; i++) {
            double share = sum == 0 ? 1 : factors[i] / sum;
            offsets[i] = amount * (1 - 2 * next()) * share * 2;
            offsets[i] = Math.max(-amount, Math.min(amount, offsets[i]));
        }
        return offsets;
    }
}
