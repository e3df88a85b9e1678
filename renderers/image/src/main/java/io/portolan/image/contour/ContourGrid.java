package io.portolan.image.contour;

/**
 * Values on the nodes of a grid.
 *
 * @param xs where the columns are, at least one; ascending or descending
 * @param ys where the rows are, at least one
 * @param z the values by rows, without gaps
 * @param xTolerance two points nearer than this, and nearer than {@code yTolerance}, are one
 */
public record ContourGrid(double[] xs, double[] ys, double[][] z, double xTolerance, double yTolerance) {

    /** In pixels. */
    private static final double PAGE_TOLERANCE = 0.01;

    /** A grid on the page. */
    public static ContourGrid onPage(double[] xs, double[] ys, double[][] z) {
        return new ContourGrid(xs, ys, z, PAGE_TOLERANCE, PAGE_TOLERANCE);
    }

    int columns() {
        return xs.length;
    }

    int rows() {
        return ys.length;
    }

    boolean isOnePoint(double x0, double y0, double x1, double y1) {
        return Math.abs(x0 - x1) < xTolerance && Math.abs(y0 - y1) < yTolerance;
    }

    /** The lowest value at the edge of the grid. */
    double lowestAtEdge() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                lowest = isEdge(row, column) ? Math.min(lowest, z[row][column]) : lowest;
            }
        }
        return lowest;
    }

    /** The highest value at the edge of the grid. */
    double highestAtEdge() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                highest = isEdge(row, column) ? Math.max(highest, z[row][column]) : highest;
            }
        }
        return highest;
    }

    private boolean isEdge(int row, int column) {
        return row == 0 || column == 0 || row == rows() - 1 || column == columns() - 1;
    }
}
