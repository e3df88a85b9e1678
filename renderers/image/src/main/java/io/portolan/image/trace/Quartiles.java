package io.portolan.image.trace;

import java.util.Arrays;

/**
 * The values at a quarter, a half and three quarters of ascending values.
 *
 * @param lower quartile
 * @param median middle value
 * @param upper quartile
 */
record Quartiles(double lower, double median, double upper) {

    /**
     * The quartiles of at least one value.
     *
     * @param method {@code linear}, or {@code exclusive} or {@code inclusive} of the median in the halves of an odd count
     */
    static Quartiles of(double[] sorted, String method) {
        int count = sorted.length;
        boolean halves = count % 2 == 1 && count > 1 && (method.equals("exclusive") || method.equals("inclusive"));
        double median = between(sorted, 0.5);
        if (!halves) {
            return new Quartiles(between(sorted, 0.25), median, between(sorted, 0.75));
        }
        int shared = method.equals("inclusive") ? 1 : 0;
        int half = count / 2;
        return new Quartiles(
                between(Arrays.copyOfRange(sorted, 0, half + shared), 0.5),
                median,
                between(Arrays.copyOfRange(sorted, half + 1 - shared, count), 0.5));
    }

    /** Between neighbours by a straight line; the method of Hyndman and Fan's fifth definition. */
    private static double between(double[] sorted, double share) {
        double at = share * sorted.length - 0.5;
        if (at <= 0) {
            return sorted[0];
        }
        if (at >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        int below = (int) Math.floor(at);
        double rest = at - below;
        return rest * sorted[below + 1] + (1 - rest) * sorted[below];
    }
}
