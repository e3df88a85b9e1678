package io.portolan.image.carpet;

import java.util.Arrays;

/** The form of a carpet: which x and y each a and b has. */
final class Sheet {

    /** A step over which the direction of a line is taken, as a share of the whole length. */
    private static final double ROUGH_STEP = 0.1;

    private final double[] a;
    private final double[] b;
    private final ControlNet net;

    /**
     * A sheet.
     *
     * @param a at the columns of its grid, ascending, at least two
     * @param b at its rows, likewise
     */
    Sheet(double[] a, double[] b, ControlNet net) {
        this.a = a;
        this.b = b;
        this.net = net;
    }

    double[] a() {
        return a;
    }

    double[] b() {
        return b;
    }

    ControlNet net() {
        return net;
    }

    /** The place of an a among the columns, within the grid. */
    double column(double value) {
        return place(a, value);
    }

    /** The place of a b among the rows, within the grid. */
    double row(double value) {
        return place(b, value);
    }

    private static double place(double[] values, double value) {
        int last = values.length - 1;
        int found = Arrays.binarySearch(values, value);
        int cell = Math.max(0, Math.min(last - 1, found >= 0 ? found : -found - 2));
        double share = (value - values[cell]) / (values[cell + 1] - values[cell]);
        return Math.max(0, Math.min(last, cell + share));
    }

    boolean contains(double aValue, double bValue) {
        return isWithin(a, aValue) && isWithin(b, bValue);
    }

    /** Within the ends, or a hair beyond. */
    private static boolean isWithin(double[] values, double value) {
        double first = values[0];
        double last = values[values.length - 1];
        double hair = (last - first) * 1e-6;
        return value > first - hair && value < last + hair;
    }

    /** The x and y of a place in the grid. */
    double[] atGrid(double column, double row) {
        int i = cell(column, a);
        int j = cell(row, b);
        return net.at(i, j, column - i, row - j);
    }

    private static int cell(double place, double[] values) {
        return (int) Math.max(0, Math.min(values.length - 2, Math.floor(place)));
    }

    /** The x and y of an a and a b; beyond the edge it goes on straight. */
    double[] at(double aValue, double bValue) {
        double column = column(aValue);
        double row = row(bValue);
        double[] point = atGrid(column, row);
        int i = cell(column, a);
        int j = cell(row, b);
        go(point, net.alongA(i, j, column - i, row - j), beyond(a, aValue));
        go(point, net.alongB(i, j, column - i, row - j), beyond(b, bValue));
        return point;
    }

    private static void go(double[] point, double[] direction, double steps) {
        point[0] += direction[0] * steps;
        point[1] += direction[1] * steps;
    }

    /** How many cells of the outermost size a value is beyond the grid; negative before it. */
    private static double beyond(double[] values, double value) {
        int last = values.length - 1;
        if (value < values[0]) {
            return (value - values[0]) / (values[1] - values[0]);
        }
        return value > values[last] ? (value - values[last]) / (values[last] - values[last - 1]) : 0;
    }

    /** About how x and y change along a. */
    double[] directionA(double aValue, double bValue) {
        double step = (a[a.length - 1] - a[0]) * ROUGH_STEP;
        return difference(at(aValue + step, bValue), at(aValue - step, bValue));
    }

    /** About how x and y change along b. */
    double[] directionB(double aValue, double bValue) {
        double step = (b[b.length - 1] - b[0]) * ROUGH_STEP;
        return difference(at(aValue, bValue + step), at(aValue, bValue - step));
    }

    private static double[] difference(double[] to, double[] from) {
        return new double[] {to[0] - from[0], to[1] - from[1]};
    }
}
