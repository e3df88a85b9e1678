package io.portolan.image.carpet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills the gaps in a carpet's places, so that the sheet hangs together: inside by Laplace's equation on the grid of a and
 * b, at the edges also by going on straight from inside. Solved by over-relaxation.
 */
final class SheetGaps {

    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-5;
    private static final double OVERSHOOT = 0.85;

    private final double[][] data;
    private final double[] a;
    private final double[] b;
    private double largest;

    private SheetGaps(double[][] data, double[] a, double[] b) {
        this.data = data;
        this.a = a;
        this.b = b;
    }

    /** The places with those filled in that are NaN. */
    static double[][] filled(double[][] places, double[] a, double[] b) {
        double[][] data = Arrays.stream(places).map(double[]::clone).toArray(double[][]::new);
        new SheetGaps(data, a, b).fill();
        return data;
    }

    private void fill() {
        List<int[]> gaps = new ArrayList<>();
        for (int column = 0; column < a.length; column++) {
            for (int row = 0; row < b.length; row++) {
                if (!Double.isFinite(data[row][column])) {
                    gaps.add(new int[] {row, column});
                    data[row][column] = meanAround(row, column);
                }
                largest = Math.max(largest, Math.abs(data[row][column]));
            }
        }
        double rest = gaps.isEmpty() || largest == 0 ? 0 : 1;
        for (int round = 0; round <= MOST_ROUNDS && rest > SETTLED; round++) {
            rest = 0;
            for (int[] gap : gaps) {
                double change = settle(gap[0], gap[1]) / largest;
                rest += change * change;
            }
            rest = Math.sqrt(rest);
        }
    }

    private double meanAround(int row, int column) {
        double sum = 0;
        int count = 0;
        for (int[] shift : new int[][] {{0, -1}, {0, 1}, {-1, 0}, {1, 0}}) {
            int r = row + shift[0];
            int c = column + shift[1];
            boolean inside = r >= 0 && r < b.length && c >= 0 && c < a.length;
            if (inside && Double.isFinite(data[r][c])) {
                sum += data[r][c];
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    /** Moves one place towards where it should be; how far that was. */
    private double settle(int row, int column) {
        boolean sideA = column == 0 || column == a.length - 1;
        boolean sideB = row == 0 || row == b.length - 1;
        double change;
        if (!sideA && !sideB) {
            change = inside(row, column) - data[row][column];
            data[row][column] += change * (1 + OVERSHOOT);
            return change;
        }
        double sum = 0;
        int count = 0;
        if (sideA) {
            sum += straightA(row, column);
            count++;
        }
        if (sideB) {
            sum += straightB(row, column);
            count++;
        }
        if (sideA != sideB) {
            sum += sideA
                    ? between(b, row, data[row - 1][column], data[row + 1][column])
                    : between(a, column, data[row][column - 1], data[row][column + 1]);
            count++;
        }
        change = sum / count - data[row][column];
        data[row][column] += change;
        return change;
    }

    /** What lies straight between two neighbours. */
    private static double between(double[] values, int at, double before, double after) {
        double up = values[at + 1] - values[at];
        double down = values[at] - values[at - 1];
        return (down * after + up * before) / (down + up);
    }

    private double inside(int row, int column) {
        double right = a[column + 1] - a[column];
        double left = a[column] - a[column - 1];
        double up = b[row + 1] - b[row];
        double down = b[row] - b[row - 1];
        double c = right * left * (right + left);
        double d = up * down * (up + down);
        return (c * (down * data[row + 1][column] + up * data[row - 1][column])
                        + d * (left * data[row][column + 1] + right * data[row][column - 1]))
                / (d * (left + right) + c * (down + up));
    }

    private double straightA(int row, int column) {
        int next = column == 0 ? 1 : a.length - 2;
        int far = column == 0 ? Math.min(a.length - 1, 2) : Math.max(0, a.length - 3);
        return goneOn(a, column, next, far, data[row][next], data[row][far]);
    }

    private double straightB(int row, int column) {
        int next = row == 0 ? 1 : b.length - 2;
        int far = row == 0 ? Math.min(b.length - 1, 2) : Math.max(0, b.length - 3);
        return goneOn(b, row, next, far, data[next][column], data[far][column]);
    }

    private static double goneOn(double[] values, int at, int next, int far, double near, double away) {
        double step = values[next] - values[far];
        return step == 0 ? near : near + (near - away) * (values[at] - values[next]) / step;
    }
}
