package io.portolan.raster.shade;

import io.portolan.raster.RasterException;
import java.util.function.IntConsumer;

/**
 * The cells around a pixel to which it is spread.
 *
 * @param cells a square of odd size; not copied, to be left alone
 */
public record Stamp(boolean[][] cells) {

    /** @throws RasterException if it is not a square of odd size */
    public Stamp {
        for (boolean[] row : cells) {
            if (row.length != cells.length || cells.length % 2 == 0) {
                throw new RasterException("A stamp is a square of 1, 3, 5 ... cells.");
            }
        }
    }

    /** A disc. */
    public static Stamp circle(int radius) {
        double reach = radius + 0.5;
        return of(radius, (x, y) -> Math.sqrt(x * x + y * y) <= reach);
    }

    public static Stamp square(int radius) {
        return of(radius, (x, y) -> true);
    }

    private interface Shape {

        boolean holds(int x, int y);
    }

    private static Stamp of(int radius, Shape shape) {
        if (radius < 0) {
            throw new RasterException("Pixels cannot be spread by " + radius + "; give 0 or more.");
        }
        boolean[][] cells = new boolean[2 * radius + 1][2 * radius + 1];
        for (int y = -radius; y <= radius; y++) {
            for (int x = -radius; x <= radius; x++) {
                cells[y + radius][x + radius] = shape.holds(x, y);
            }
        }
        return new Stamp(cells);
    }

    /** Visits the places around one of a grid, as far as they lie on it, from the lowest row up. */
    void press(int place, int width, int height, IntConsumer visitor) {
        int radius = cells.length / 2;
        int x = place % width;
        int y = place / width;
        int top = Math.min(height - 1, y + radius);
        int right = Math.min(width - 1, x + radius);
        for (int toY = Math.max(0, y - radius); toY <= top; toY++) {
            boolean[] row = cells[toY - y + radius];
            for (int toX = Math.max(0, x - radius); toX <= right; toX++) {
                if (row[toX - x + radius]) {
                    visitor.accept(toY * width + toX);
                }
            }
        }
    }
}
