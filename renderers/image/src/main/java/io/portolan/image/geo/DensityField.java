package io.portolan.image.geo;

/**
 * The density of points on a grid of pixels: each point adds a Gauss curve around it. The curve and the grid of a quarter
 * of the pixels in each direction are those of MapLibre's heat maps.
 */
final class DensityField {

    private static final int CELL = 4;

    /** The standard deviations in a point's radius. */
    private static final double DEVIATIONS = 3;

    private static final double PEAK = 1 / Math.sqrt(2 * Math.PI);

    /** What is less cannot be seen. */
    private static final double LEAST = 1.0 / 255 / 16;

    private final int columns;
    private final int rows;
    private final double[] cells;

    /** No density anywhere on so many pixels. */
    DensityField(int width, int height) {
        columns = width / CELL + 2;
        rows = height / CELL + 2;
        cells = new double[columns * rows];
    }

    /** Adds a point, in pixels; one that is not finite adds nothing. */
    void add(double x, double y, double weight, double radius) {
        double reach = radius * Math.sqrt(Math.max(0, -2 * StrictMath.log(LEAST / weight / PEAK))) / DEVIATIONS;
        if (!Double.isFinite(x + y) || !(reach > 0) || Double.isInfinite(reach)) {
            return;
        }
        int left = (int) Math.max(0, Math.ceil((x - reach) / CELL));
        int right = (int) Math.min(columns - 1.0, Math.floor((x + reach) / CELL));
        int top = (int) Math.max(0, Math.ceil((y - reach) / CELL));
        int bottom = (int) Math.min(rows - 1.0, Math.floor((y + reach) / CELL));
        for (int row = top; row <= bottom; row++) {
            double across = weight * PEAK * curve(row * CELL - y, radius);
            for (int column = left; column <= right; column++) {
                cells[row * columns + column] += across * curve(column * CELL - x, radius);
            }
        }
    }

    private static double curve(double distance, double radius) {
        double deviations = DEVIATIONS * distance / radius;
        return StrictMath.exp(-0.5 * deviations * deviations);
    }

    /** The density at a pixel, between those of the nearest cells. */
    double at(int x, int y) {
        int column = x / CELL;
        int row = y / CELL;
        double right = (x % CELL) / (double) CELL;
        double down = (y % CELL) / (double) CELL;
        return (1 - down) * between(row, column, right) + down * between(row + 1, column, right);
    }

    private double between(int row, int column, double right) {
        int at = row * columns + column;
        return (1 - right) * cells[at] + right * cells[at + 1];
    }
}
