package io.portolan.image.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts points into unbroken runs at the gaps. */
public final class Runs {

    private Runs() {}

    /**
     * The runs, each as xs and ys; with gaps bridged, one run of all points there are.
     *
     * @return lists to be read only: where there is no gap, the very ones given
     */
    public static List<double[][]> of(double[] xs, double[] ys, boolean bridged) {
        int points = count(xs, ys);
        if (points == 0) {
            return List.of();
        }
        if (points == xs.length) {
            return List.<double[][]>of(new double[][] {xs, ys});
        }
        return bridged ? List.<double[][]>of(bridged(xs, ys, points)) : parted(xs, ys);
    }

    private static int count(double[] xs, double[] ys) {
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            count += isPoint(xs, ys, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPoint(double[] xs, double[] ys, int i) {
        return Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
    }

    private static double[][] bridged(double[] xs, double[] ys, int points) {
        double[][] run = new double[2][points];
        int at = 0;
        for (int i = 0; i < xs.length; i++) {
            if (isPoint(xs, ys, i)) {
                run[0][at] = xs[i];
                run[1][at++] = ys[i];
            }
        }
        return run;
    }

    private static List<double[][]> parted(double[] xs, double[] ys) {
        List<double[][]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= xs.length; i++) {
            if (i == xs.length || !isPoint(xs, ys, i)) {
                if (i > start) {
                    runs.add(new double[][] {Arrays.copyOfRange(xs, start, i), Arrays.copyOfRange(ys, start, i)});
                }
                start = i + 1;
            }
        }
        return runs;
    }

    public static double[] reversed(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }
}
