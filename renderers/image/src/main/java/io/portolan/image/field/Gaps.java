package io.portolan.image.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Fills the gaps of a matrix: each becomes the mean of its neighbours, again and again until it settles, which solves
 * Laplace's equation with free edges.
 */
public final class Gaps {

    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 0.01;
    private static final int[][] NEIGHBORS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    private final double[][] z;
    private double change;

    /** A place without a value, and how many values are around it; the edge counts as one. */
    private record Gap(int row, int column, double neighbors) {}

    /** A matrix whose gaps are NaN; it is not changed. */
    public Gaps(double[][] values) {
        z = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** The matrix without gaps; one that holds no value at all stays as it is. */
    public double[][] filled() {
        List<Gap> gaps = ordered();
        sweep(gaps, 0);
        List<Gap> open = gaps.stream().filter(gap -> gap.neighbors() < 4).toList();
        change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > SETTLED && !open.isEmpty(); round++) {
            // Overshooting makes wide gaps settle sooner, once they are on their way.
            sweep(open, 0.5 - 0.25 * Math.min(1, change * 0.5));
        }
        return z;
    }

    /** The gaps such that each has a value beside it once those before it are filled: from their rims inwards. */
    private List<Gap> ordered() {
        List<Gap> gaps = new ArrayList<>();
        double[][] known = new double[z.length][];
        Deque<Gap> rim = new ArrayDeque<>();
        for (int row = 0; row < z.length; row++) {
            known[row] = new double[z[row].length];
            for (int column = 0; column < z[row].length; column++) {
                double around = Double.isNaN(z[row][column]) ? around(row, column) : 0;
                if (around > 0) {
                    Gap gap = new Gap(row, column, around);
                    gaps.add(gap);
                    rim.add(gap);
                    known[row][column] = around;
                }
            }
        }
        while (!rim.isEmpty()) {
            spread(rim.remove(), known, gaps, rim);
        }
        gaps.sort(Comparator.comparingDouble(Gap::neighbors).reversed());
        return gaps;
    }

    private double around(int row, int column) {
        int values = 0;
        for (int[] shift : NEIGHBORS) {
            values += Double.isNaN(at(row + shift[0], column + shift[1])) ? 0 : 1;
        }
        if (values == 0) {
            return 0;
        }
        return values
                + (row == 0 ? 1 : 0)
                + (row == z.length - 1 ? 1 : 0)
                + (column == 0 ? 1 : 0)
                + (column == z[row].length - 1 ? 1 : 0);
    }

    private double at(int row, int column) {
        return row < 0 || row >= z.length || column < 0 || column >= z[row].length ? Double.NaN : z[row][column];
    }

    private void spread(Gap from, double[][] known, List<Gap> gaps, Deque<Gap> rim) {
        for (int[] shift : NEIGHBORS) {
            int row = from.row() + shift[0];
            int column = from.column() + shift[1];
            boolean inside = row >= 0 && row < z.length && column >= 0 && column < z[row].length;
            if (inside && Double.isNaN(z[row][column]) && known[row][column] == 0) {
                known[row][column] = from.neighbors() / 20;
                Gap gap = new Gap(row, column, known[row][column]);
                gaps.add(gap);
                rim.add(gap);
            }
        }
    }

    private void sweep(List<Gap> gaps, double overshoot) {
        change = 0;
        for (Gap gap : gaps) {
            settle(gap, overshoot);
        }
    }

    private void settle(Gap gap, double overshoot) {
        double sum = 0;
        int count = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int[] shift : NEIGHBORS) {
            double value = at(gap.row() + shift[0], gap.column() + shift[1]);
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double before = z[gap.row()][gap.column()];
        double mean = sum / count;
        boolean fresh = Double.isNaN(before);
        double after = fresh ? mean : (1 + overshoot) * mean - overshoot * before;
        z[gap.row()][gap.column()] = after;
        if (!fresh && high > low) {
            change = Math.max(change, Math.abs(after - before) / (high - low));
        }
    }
}
