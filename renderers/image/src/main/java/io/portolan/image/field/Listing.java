package io.portolan.image.field;

import java.util.Arrays;

/** Values that are listed one by one with their two coordinates, and the matrix they make. */
public final class Listing {

    private final double[] xs;
    private final double[] ys;
    private final double[] columns;
    private final double[] rows;

    /** A listing; a value whose coordinates are not finite is nowhere. */
    public Listing(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        columns = distinct(xs);
        rows = distinct(ys);
    }

    private static double[] distinct(double[] values) {
        return Arrays.stream(values)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The coordinates of the matrix's columns, ascending. */
    public double[] columns() {
        return columns;
    }

    /** The coordinates of the matrix's rows, ascending. */
    public double[] rows() {
        return rows;
    }

    /** Takes one value to its cell. */
    interface Cell {
        void put(int row, int column, int index);
    }

    /** Goes through so many values that have a cell. */
    void each(int count, Cell cell) {
        for (int i = 0; i < Math.min(count, Math.min(xs.length, ys.length)); i++) {
            int column = Arrays.binarySearch(columns, xs[i]);
            int row = Arrays.binarySearch(rows, ys[i]);
            if (column >= 0 && row >= 0) {
                cell.put(row, column, i);
            }
        }
    }

    /** The values by rows and columns; NaN where there is none. */
    public double[][] matrix(double[] values) {
        double[][] matrix = new double[rows.length][columns.length];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        each(values.length, (row, column, index) -> matrix[row][column] = values[index]);
        return matrix;
    }
}
