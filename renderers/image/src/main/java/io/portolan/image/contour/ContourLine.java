package io.portolan.image.contour;

import io.portolan.image.trace.Runs;
import java.util.Arrays;

/**
 * A line of equal value, with lower values on its left where rows go up.
 *
 * @param xs at least two points in the grid's coordinates; not copied, to be left alone
 * @param ys as many
 */
public record ContourLine(double[] xs, double[] ys) {

    public int size() {
        return xs.length;
    }

    double firstX() {
        return xs[0];
    }

    double firstY() {
        return ys[0];
    }

    double lastX() {
        return xs[xs.length - 1];
    }

    double lastY() {
        return ys[ys.length - 1];
    }

    ContourLine reversed() {
        return new ContourLine(Runs.reversed(xs), Runs.reversed(ys));
    }

    /** Without its last point, which another line begins with. */
    ContourLine withoutLast() {
        return new ContourLine(Arrays.copyOf(xs, xs.length - 1), Arrays.copyOf(ys, ys.length - 1));
    }

    /** This line and then another. */
    ContourLine then(ContourLine next) {
        return new ContourLine(joined(xs, next.xs), joined(ys, next.ys));
    }

    private static double[] joined(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
