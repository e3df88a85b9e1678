package io.portolan.image.trace;

/** Scales the arrows of a field so that the longest is about as long as neighbours are apart. */
final class ArrowScale {

    /** Arrows end a little before their neighbours. */
    private static final double SHRINK = 0.97;

    private ArrowScale() {}

    /**
     * The factor for vectors at places.
     *
     * <p>The distance d of n places on a regular grid in a box of a by b is the solution of d^2 n = (a + d)(b + d); of
     * others it is an estimate, as in plotly.js.
     */
    static double of(double[] xs, double[] ys, double[] us, double[] vs) {
        double[] x = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] y = x.clone();
        double longest = 0;
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (Double.isFinite(xs[i]) && Double.isFinite(ys[i])) {
                widen(x, xs[i]);
                widen(y, ys[i]);
                longest = Math.max(longest, Math.sqrt(us[i] * us[i] + vs[i] * vs[i]));
                count++;
            }
        }
        double factor = SHRINK * distance(x[1] - x[0], y[1] - y[0], count) / longest;
        return Double.isFinite(factor) ? factor : 0;
    }

    private static void widen(double[] span, double value) {
        span[0] = Math.min(span[0], value);
        span[1] = Math.max(span[1], value);
    }

    private static double distance(double across, double up, int count) {
        double difference = across - up;
        return across == 0 && up == 0
                ? 1
                : (across + up + Math.sqrt(difference * difference + 4 * count * across * up)) / (2 * (count - 1.0));
    }
}
