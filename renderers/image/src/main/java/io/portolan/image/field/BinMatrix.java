package io.portolan.image.field;

import io.portolan.image.value.Attrs;
import java.util.Arrays;

/** What the bins of two axes amount to: counts, sums, means or extremes, normalised. */
final class BinMatrix {

    private final String norm;
    private final String function;
    private final double[] xEdges;
    private final double[] yEdges;
    private final double[][] values;
    private final double[][] counts;

    BinMatrix(Attrs attrs, double[] xEdges, double[] yEdges, boolean weighted) {
        this.xEdges = xEdges;
        this.yEdges = yEdges;
        norm = attrs.text("histnorm", "");
        function = weighted ? attrs.word("histfunc", "count", "sum", "avg", "min", "max") : "count";
        values = new double[yEdges.length - 1][xEdges.length - 1];
        counts = new double[yEdges.length - 1][xEdges.length - 1];
    }

    void add(double x, double y, double weight) {
        int column = bin(xEdges, x);
        int row = bin(yEdges, y);
        boolean counted = function.equals("count");
        if (column >= 0 && row >= 0 && (counted || Double.isFinite(weight))) {
            values[row][column] = combined(values[row][column], counted ? 1 : weight, counts[row][column] == 0);
            counts[row][column]++;
        }
    }

    private static int bin(double[] edges, double at) {
        int last = edges.length - 1;
        double nudged = at + 1e-9 * (edges[1] - edges[0]);
        if (!(nudged >= edges[0] && nudged < edges[last])) {
            return -1;
        }
        int found = Arrays.binarySearch(edges, nudged);
        return found >= 0 ? found : -found - 2;
    }

    private double combined(double value, double weight, boolean first) {
        switch (function) {
            case "min":
                return first ? weight : Math.min(value, weight);
            case "max":
                return first ? weight : Math.max(value, weight);
            default:
                return value + weight;
        }
    }

    /** The matrix by rows; the mean or extreme of nothing is NaN, the sum 0. */
    double[][] values() {
        double total = 0;
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                if (function.equals("avg") && counts[row][column] > 0) {
                    values[row][column] /= counts[row][column];
                }
                total += values[row][column];
                boolean nothing = counts[row][column] == 0 && function.matches("avg|min|max");
                values[row][column] = nothing ? Double.NaN : values[row][column];
            }
        }
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                values[row][column] = normal(values[row][column], total, row, column);
            }
        }
        return values;
    }

    private double normal(double value, double total, int row, int column) {
        double area = (xEdges[column + 1] - xEdges[column]) * (yEdges[row + 1] - yEdges[row]);
        double share = norm.startsWith("p") && total != 0 ? value / total : value;
        share = norm.endsWith("density") ? share / area : share;
        return norm.equals("percent") ? share * 100 : share;
    }
}
