package io.portolan.raster.shade;

import java.util.function.IntPredicate;

/** How close the filled places of a grid lie. */
public final class Density {

    private final int width;
    private final int height;

    /** How many places are filled below and to the left of each corner between places. */
    private final int[] sums;

    Density(int width, int height, IntPredicate filled) {
        this.width = width;
        this.height = height;
        sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += filled.test(y * width + x) ? 1 : 0;
                sums[corner(x + 1, y + 1)] = sums[corner(x + 1, y)] + row;
            }
        }
    }

    private int corner(int x, int y) {
        return y * (width + 1) + x;
    }

    /** The share of filled places that have another within a square; infinite if none is filled. */
    public double within(int radius) {
        long all = count(0, 0, width, height);
        long crowded = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (count(x, y, x + 1, y + 1) > 0) {
                    crowded += count(x - radius, y - radius, x + radius + 1, y + radius + 1) > 1 ? 1 : 0;
                }
            }
        }
        return all == 0 ? Double.POSITIVE_INFINITY : crowded / (double) all;
    }

    /** How many places of a rectangle are filled, as far as it lies on the grid. */
    private int count(int left, int bottom, int right, int top) {
        int x0 = Math.max(0, left);
        int y0 = Math.max(0, bottom);
        int x1 = Math.min(width, right);
        int y1 = Math.min(height, top);
        return sums[corner(x1, y1)] - sums[corner(x0, y1)] - sums[corner(x1, y0)] + sums[corner(x0, y0)];
    }
}
