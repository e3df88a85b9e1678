package io.portolan.image.carpet;

import io.portolan.image.trace.LinePath;

/**
 * The points of a grid with the control points of cubic curves between them, along both directions. Where a direction is
 * not smoothed it has no control points.
 */
final class ControlNet {

    private final double[][] xs;
    private final double[][] ys;
    private final boolean smoothA;
    private final boolean smoothB;

    private ControlNet(double[][] xs, double[][] ys, boolean smoothA, boolean smoothB) {
        this.xs = xs;
        this.ys = ys;
        this.smoothA = smoothA;
        this.smoothB = smoothB;
    }

    /**
     * The net of a grid: Catmull-Rom splines along its rows and its columns; control points inside of a cell are the mean
     * of both.
     *
     * @param x by rows, which follow b; at least 2 by 2
     * @param smoothingA 0 for straight lines along a; needs three columns
     * @param smoothingB 0 for straight lines along b; needs three rows
     */
    static ControlNet of(double[][] x, double[][] y, double smoothingA, double smoothingB) {
        double[][][] net = smoothingA > 0 ? spreadRows(x, y, smoothingA) : new double[][][] {x, y};
        if (smoothingB > 0) {
            double[][][] columns = spreadRows(turned(net[0]), turned(net[1]), smoothingB);
            net = new double[][][] {turned(columns[0]), turned(columns[1])};
        }
        if (smoothingA > 0 && smoothingB > 0) {
            for (int row = 0; row < net[0].length; row++) {
                if (row % 3 != 0) {
                    meet(net[0][row], net[1][row], smoothingA);
                }
            }
        }
        return new ControlNet(net[0], net[1], smoothingA > 0, smoothingB > 0);
    }

    private static double[][][] spreadRows(double[][] x, double[][] y, double smoothing) {
        double[][] allX = new double[x.length][];
        double[][] allY = new double[x.length][];
        for (int row = 0; row < x.length; row++) {
            allX[row] = new double[3 * x[row].length - 2];
            allY[row] = new double[3 * x[row].length - 2];
            for (int i = 0; i < x[row].length; i++) {
                allX[row][3 * i] = x[row][i];
                allY[row][3 * i] = y[row][i];
            }
            control(allX[row], allY[row], smoothing);
        }
        return new double[][][] {allX, allY};
    }

    /** Sets the control points between every third point. */
    private static void control(double[] x, double[] y, double smoothing) {
        int last = x.length - 1;
        for (int i = 3; i < last; i += 3) {
            double[] controls = LinePath.controls(x[i - 3], y[i - 3], x[i], y[i], x[i + 3], y[i + 3], smoothing);
            x[i - 1] = controls[0];
            y[i - 1] = controls[1];
            x[i + 1] = controls[2];
            y[i + 1] = controls[3];
        }
        x[1] = atEnd(x[0], x[2], x[3]);
        y[1] = atEnd(y[0], y[2], y[3]);
        x[last - 1] = atEnd(x[last], x[last - 2], x[last - 3]);
        y[last - 1] = atEnd(y[last], y[last - 2], y[last - 3]);
    }

    /** The control point beside an end, such that the curve there bends as a parabola does. */
    private static double atEnd(double end, double control, double next) {
        return (2 * (1.5 * control - 0.5 * next) + end) / 3;
    }

    private static void meet(double[] x, double[] y, double smoothing) {
        double[] otherX = x.clone();
        double[] otherY = y.clone();
        control(otherX, otherY, smoothing);
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] + otherX[i]) / 2;
            y[i] = (y[i] + otherY[i]) / 2;
        }
    }

    private static double[][] turned(double[][] rows) {
        double[][] turned = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                turned[column][row] = rows[row][column];
            }
        }
        return turned;
    }

    boolean isSmoothAlongA() {
        return smoothA;
    }

    boolean isSmoothAlongB() {
        return smoothB;
    }

    /** The x and y of a place: in a cell, by the shares of the way through it. */
    double[] at(int column, int row, double u, double v) {
        return sum(column, row, weights(u, smoothA), weights(v, smoothB));
    }

    /** How x and y change there along a, for each cell. */
    double[] alongA(int column, int row, double u, double v) {
        return sum(column, row, slopes(u, smoothA), weights(v, smoothB));
    }

    /** How x and y change there along b, for each cell. */
    double[] alongB(int column, int row, double u, double v) {
        return sum(column, row, weights(u, smoothA), slopes(v, smoothB));
    }

    private double[] sum(int column, int row, double[] across, double[] up) {
        int firstColumn = column * (across.length - 1);
        int firstRow = row * (up.length - 1);
        double x = 0;
        double y = 0;
        for (int j = 0; j < up.length; j++) {
            for (int i = 0; i < across.length; i++) {
                x += up[j] * across[i] * xs[firstRow + j][firstColumn + i];
                y += up[j] * across[i] * ys[firstRow + j][firstColumn + i];
            }
        }
        return new double[] {x, y};
    }

    private static double[] weights(double t, boolean cubic) {
        double s = 1 - t;
        return cubic ? new double[] {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t} : new double[] {s, t};
    }

    private static double[] slopes(double t, boolean cubic) {
        double s = 1 - t;
        return cubic
                ? new double[] {-3 * s * s, 3 * (s * s - 2 * s * t), 3 * (2 * s * t - t * t), 3 * t * t}
                : new double[] {-1, 1};
    }
}
