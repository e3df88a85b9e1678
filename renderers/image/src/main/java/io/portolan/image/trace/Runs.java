package io.portolan.image.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts points into unbroken runs at the gaps. */
public final class Runs {

    private Runs() {}

    /** The runs, each as xs and ys; with gaps bridged, one run of all points there are. */
    public static List<double[][]> of(double[] xs, double[] ys, boolean bridged) {
        List<double[][]> runs = new ArrayList<>();
        double[] runX = new double[xs.length];
        double[] runY = new double[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (Double.isFinite(xs[i]) && Double.isFinite(ys[i])) {
                runX[count] = xs[i];
                runY[count++] = ys[i];
            } else if (!bridged) {
                end(runs, runX, runY, count);
                count = 0;
            }
        }
        end(runs, runX, runY, count);
        return runs;
    }

    private static void end(List<double[][]> runs, double[] xs, double[] ys, int count) {
        if (count > 0) {
            runs.add(new double[][] {Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)});
        }
    }

    public static double[] reversed(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }
}
