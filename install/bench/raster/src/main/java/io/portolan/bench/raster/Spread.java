package io.portolan.bench.raster;

import java.util.Random;
import java.util.function.DoubleSupplier;

/** How the points of a benchmark lie: always the same ones. */
public enum Spread {
    /** All over a square. */
    UNIFORM {
        @Override
        DoubleSupplier coordinates(int seed) {
            return new Random(seed)::nextDouble;
        }
    },
    /** In five normal clouds, one behind the other, from wide to dense. */
    CLUSTERED {
        @Override
        DoubleSupplier coordinates(int seed) {
            Random random = new Random(seed);
            int[] drawn = {0};
            return () -> {
                int cloud = (int) (drawn[0]++ / (long) (POINTS / 5));
                return CENTERS[seed % 2][cloud] + random.nextGaussian() * WIDTHS[cloud];
            };
        }
    };

    static final int POINTS = 10_000_000;

    private static final double[][] CENTERS = {{2, 2, -2, -2, 0}, {2, -2, -2, 2, 0}};
    private static final double[] WIDTHS = {0.03, 0.1, 0.5, 1, 2};

    abstract DoubleSupplier coordinates(int seed);

    double[] points(int seed) {
        DoubleSupplier coordinates = coordinates(seed);
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            values[i] = coordinates.getAsDouble();
        }
        return values;
    }
}
