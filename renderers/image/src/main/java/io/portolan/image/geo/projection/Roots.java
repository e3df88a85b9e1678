package io.portolan.image.geo.projection;

import java.util.function.DoubleUnaryOperator;

/** Solves the equations of projections that are given by one. */
final class Roots {

    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-12;

    private Roots() {}

    /**
     * Where a function is zero, by Newton's method.
     *
     * @param start near to it; the answer where the slope leads nowhere
     */
    static double newton(DoubleUnaryOperator function, DoubleUnaryOperator slope, double start) {
        double x = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = function.applyAsDouble(x) / slope.applyAsDouble(x);
            if (!Double.isFinite(step)) {
                break;
            }
            x -= step;
            if (Math.abs(step) < CLOSE) {
                break;
            }
        }
        return x;
    }

    /** Where a function that rises from below zero to above is zero, by halving. */
    static double between(DoubleUnaryOperator rising, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = (from + to) / 2;
            if (rising.applyAsDouble(middle) > 0) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return (from + to) / 2;
    }
}
