package io.portolan.raster.store;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** Tables of points that a seed determines. */
final class Clouds {

    static final List<String> LABELS = List.of("a", "b", "c");
    static final List<StoreColumn> COLUMNS = List.of(
            StoreColumn.floats("x"),
            StoreColumn.doubles("y"),
            StoreColumn.doubles("v"),
            StoreColumn.whole("n"),
            StoreColumn.categories("c", LABELS));

    private Clouds() {}

    /** Dense and thin places, lines, columns of equal points, and values with gaps. */
    static Table mixed(long seed, int rows) {
        Random random = new Random(seed);
        return table(rows, random, () -> {
            switch (random.nextInt(4)) {
                case 0:
                    return random.nextGaussian() * 0.01;
                case 1:
                    return random.nextInt(5);
                case 2:
                    return random.nextDouble() * 1000;
                default:
                    return 2 + random.nextGaussian();
            }
        });
    }

    static Table uniform(long seed, int rows) {
        Random random = new Random(seed);
        return table(rows, random, random::nextDouble);
    }

    /** Over six decades. */
    static Table decades(long seed, int rows) {
        Random random = new Random(seed);
        return table(rows, random, () -> Math.pow(10, 6 * random.nextDouble() - 3));
    }

    static Table table(int rows, Random random, DoubleSupplier coordinate) {
        float[] x = new float[rows];
        double[] y = new double[rows];
        double[] v = new double[rows];
        long[] n = new long[rows];
        int[] c = new int[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = (float) coordinate.getAsDouble();
            y[i] = coordinate.getAsDouble();
            v[i] = random.nextInt(9) == 0 ? Double.NaN : random.nextInt(1000) / 8.0;
            n[i] = random.nextInt() * 3L;
            c[i] = random.nextInt(4) - 1;
        }
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        columns.put("x", NumericColumn.of(x));
        columns.put("y", NumericColumn.of(y));
        columns.put("v", NumericColumn.of(v));
        columns.put("n", NumericColumn.of(n));
        columns.put("c", NumericColumn.of(c));
        return Table.of(columns);
    }

    static Table points(double[] x, double[] y) {
        return Table.of(Map.of("x", NumericColumn.of(x), "y", NumericColumn.of(y)));
    }

    static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    static double[] values(Table table, String column) {
        double[] values = new double[(int) table.size()];
        table.column(column).read(0, values.length, values, 0);
        return values;
    }
}
