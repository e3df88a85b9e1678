package io.portolan.bench;

import java.util.Random;

/** The charts' data: the same for every library. */
public enum Data {
    LINE,
    SCATTER,
    BARS;

    static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static final int WIDTH = 800;
    static final int HEIGHT = 500;

    private static final long SEED = 1;

    double[] xs() {
        Random random = new Random(SEED);
        switch (this) {
            case LINE:
                return filled(500, i -> i);
            case SCATTER:
                return filled(10_000, i -> random.nextGaussian());
            default:
                return filled(MONTHS.length, i -> i);
        }
    }

    double[] ys() {
        Random random = new Random(SEED + 1);
        switch (this) {
            case LINE:
                double[] walk = {0};
                return filled(500, i -> walk[0] += random.nextGaussian());
            case SCATTER:
                return filled(10_000, i -> random.nextGaussian());
            default:
                return filled(MONTHS.length, i -> 10 + random.nextInt(90));
        }
    }

    private static double[] filled(int count, java.util.function.IntToDoubleFunction value) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Math.round(value.applyAsDouble(i) * 1000) / 1000.0;
        }
        return values;
    }
}
