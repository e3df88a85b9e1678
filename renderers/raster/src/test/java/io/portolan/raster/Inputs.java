package io.portolan.raster;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Inputs that a seed determines, drawn in the same order as for the reference grids. */
final class Inputs {

    final double[] x;
    final double[] y;
    final double[] v;
    final double[] w;
    final int[] c;

    private Inputs(int n) {
        x = new double[n];
        y = new double[n];
        v = new double[n];
        w = new double[n];
        c = new int[n];
    }

    static Inputs points(long seed, int n) {
        Random r = new Random(seed);
        Inputs in = new Inputs(n);
        for (int i = 0; i < n; i++) {
            in.x[i] = r.nextDouble();
            in.y[i] = r.nextDouble();
            in.v[i] = (int) (r.nextDouble() * 1024.0) / 8.0 - 32.0;
            in.w[i] = (int) (r.nextDouble() * 4096.0) / 4.0;
            in.c[i] = (int) (r.nextDouble() * 4);
        }
        return in;
    }

    static Inputs clusters(long seed, int n, int k) {
        double[] centerX = {2, 2, -2, -2, 0};
        double[] centerY = {2, -2, -2, 2, 0};
        double[] spread = {.0625, .125, .5, 1, 3};
        Random r = new Random(seed);
        Inputs in = new Inputs(n);
        for (int i = 0; i < n; i++) {
            int j = (int) (r.nextDouble() * 5.0);
            double sx = ((r.nextDouble() + r.nextDouble()) + r.nextDouble()) + r.nextDouble() - 2.0;
            double sy = ((r.nextDouble() + r.nextDouble()) + r.nextDouble()) + r.nextDouble() - 2.0;
            in.x[i] = centerX[j] + spread[j] * sx;
            in.y[i] = centerY[j] + spread[j] * sy;
            in.v[i] = r.nextDouble() * 10.0 * (j + 1);
            in.c[i] = k == 5 ? j : (int) (r.nextDouble() * k);
        }
        return in;
    }

    static Inputs walk(long seed, int n) {
        Random r = new Random(seed);
        Inputs in = new Inputs(n);
        double at = 0;
        for (int i = 0; i < n; i++) {
            at += r.nextDouble() - 0.5;
            in.x[i] = i;
            in.y[i] = at;
            in.v[i] = (int) (r.nextDouble() * 1024.0) / 8.0 - 32.0;
        }
        return in;
    }

    static double[][] walks(long seed, int series, int n) {
        Random r = new Random(seed);
        double[][] all = new double[series][n];
        for (double[] one : all) {
            double at = 0;
            for (int i = 0; i < n; i++) {
                at += r.nextDouble() - 0.5;
                one[i] = at;
            }
        }
        return all;
    }

    /** Takes out every so-manyth value of a column. */
    static void gaps(double[] column, int every, int from) {
        for (int i = from; i < column.length; i += every) {
            column[i] = Double.NaN;
        }
    }

    Table table() {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        columns.put("x", NumericColumn.of(x));
        columns.put("y", NumericColumn.of(y));
        columns.put("v", NumericColumn.of(v));
        columns.put("w", NumericColumn.of(w));
        columns.put("c", NumericColumn.of(c));
        return Table.of(columns);
    }
}
