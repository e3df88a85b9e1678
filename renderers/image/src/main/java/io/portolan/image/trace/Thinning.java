package io.portolan.image.trace;

import java.util.Arrays;

/**
 * Leaves out points of long lines that cannot be told on the page: of neighbours within a quarter of a pixel's column,
 * only the first, the lowest, the highest and the last are kept (the M4 aggregation of Jugel, Jerzak, Hackenbroich and
 * Markl, VLDB 2014).
 */
final class Thinning {

    /** Lines of no more points are left as they are. */
    private static final int FEW = 10_000;

    private static final double COLUMNS = 4;

    /** Beyond this many columns to either side nothing is seen, so that all there counts as one. */
    private static final double FARTHEST = COLUMNS * 32_768;

    private final double[] xs;
    private final double[] ys;
    private int[] kept = new int[FEW];
    private int count;

    private Thinning(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /**
     * What is left of a line of finite points.
     *
     * @return xs and ys; the arrays given where there are few
     */
    static double[][] of(double[] xs, double[] ys) {
        return xs.length <= FEW ? new double[][] {xs, ys} : new Thinning(xs, ys).points();
    }

    private double[][] points() {
        int first = 0;
        int low = 0;
        int high = 0;
        double column = column(0);
        for (int i = 1; i < xs.length; i++) {
            double next = column(i);
            if (next != column) {
                keep(first, low, high, i - 1);
                column = next;
                first = low = high = i;
            } else {
                low = ys[i] < ys[low] ? i : low;
                high = ys[i] > ys[high] ? i : high;
            }
        }
        keep(first, low, high, xs.length - 1);
        return new double[][] {kept(xs), kept(ys)};
    }

    private double column(int point) {
        return Math.floor(Math.max(-FARTHEST, Math.min(FARTHEST, COLUMNS * xs[point])));
    }

    private void keep(int first, int low, int high, int last) {
        keep(first);
        keep(Math.min(low, high));
        keep(Math.max(low, high));
        keep(last);
    }

    private void keep(int point) {
        if (count > 0 && kept[count - 1] == point) {
            return;
        }
        if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
        }
        kept[count++] = point;
    }

    private double[] kept(double[] values) {
        double[] left = new double[count];
        for (int i = 0; i < count; i++) {
            left[i] = values[kept[i]];
        }
        return left;
    }
}
