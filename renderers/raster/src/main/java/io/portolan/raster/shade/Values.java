package io.portolan.raster.shade;

import io.portolan.raster.reduce.Grid;

/**
 * The numbers of a grid, NaN for empty cells.
 *
 * @param numbers one for each cell
 * @param integers whether they are counts or flags
 */
record Values(double[] numbers, boolean integers) {

    static Values of(Grid grid) {
        double[] numbers = new double[grid.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = grid.isEmpty(i) ? Double.NaN : grid.value(i);
        }
        return new Values(numbers, grid instanceof Grid.Counts || grid instanceof Grid.Flags);
    }

    boolean isEmpty() {
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                return false;
            }
        }
        return true;
    }

    /** How far each lies above the least; a copy. */
    double[] fromLeast() {
        double least = Double.POSITIVE_INFINITY;
        for (double number : numbers) {
            least = number < least ? number : least;
        }
        double[] above = new double[numbers.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = numbers[i] - least;
        }
        return above;
    }

    /** How far each, cut to a range, lies above the range's lower end; a copy. */
    double[] clipped(double low, double high) {
        double[] above = new double[numbers.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = Math.max(low, Math.min(high, numbers[i])) - low;
        }
        return above;
    }
}
