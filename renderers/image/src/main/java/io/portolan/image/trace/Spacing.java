package io.portolan.image.trace;

import java.util.Arrays;

/**
 * How near positions stand to each other.
 *
 * @param smallest the least difference of distinct positions; 1 where there is only one
 * @param first the lowest position
 * @param distinct how many distinct positions there are
 * @param count how many positions there are
 */
public record Spacing(double smallest, double first, int distinct, int count) {

    /** The spacing of positions in any order; those that are not finite do not count. */
    public static Spacing of(double[] positions) {
        double[] sorted =
                Arrays.stream(positions).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Spacing(1, 0, 0, 0);
        }
        double span = sorted[sorted.length - 1] - sorted[0];
        double smallest = span == 0 ? 1 : span;
        double tolerance = smallest / Math.max(1, sorted.length - 1) / 10000;
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            double step = sorted[i] - sorted[i - 1];
            if (step > tolerance) {
                smallest = Math.min(smallest, step);
                distinct++;
            }
        }
        return new Spacing(smallest, sorted[0], distinct, sorted.length);
    }
}
