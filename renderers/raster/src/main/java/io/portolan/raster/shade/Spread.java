package io.portolan.raster.shade;

import java.util.function.IntFunction;

/**
 * Makes single pixels visible by spreading each over its neighbours. Pixels are taken from the lowest row up; where they
 * meet, later ones are laid on earlier ones.
 */
public final class Spread {

    private Spread() {}

    /** Spreads every pixel that is not clear. */
    public static Picture of(Picture picture, Stamp stamp, Compositing how) {
        int width = picture.width();
        int[] spread = new int[picture.argb().length];
        for (int i = 0; i < spread.length; i++) {
            int color = picture.argb()[i];
            if (color >>> 24 != 0) {
                stamp(picture, spread, stamp, i % width, i / width, color, how);
            }
        }
        return new Picture(width, picture.height(), spread);
    }

    private static void stamp(Picture picture, int[] spread, Stamp stamp, int x, int y, int color, Compositing how) {
        int radius = stamp.radius();
        int top = Math.min(picture.height() - 1, y + radius);
        int right = Math.min(picture.width() - 1, x + radius);
        for (int toY = Math.max(0, y - radius); toY <= top; toY++) {
            boolean[] row = stamp.cells()[toY - y + radius];
            for (int toX = Math.max(0, x - radius); toX <= right; toX++) {
                if (row[toX - x + radius]) {
                    int place = toY * picture.width() + toX;
                    spread[place] = spread[place] == 0 ? color : how.of(color, spread[place]);
                }
            }
        }
    }

    /**
     * Spreads as far as pixels stay apart.
     *
     * @param threshold the share of pixels with neighbours, 0 to 1, beyond which spreading stops
     * @param most the farthest that pixels are spread
     * @param shape the stamp of a radius
     */
    public static Picture dynamic(
            Picture picture, double threshold, int most, IntFunction<Stamp> shape, Compositing how) {
        int radius = 0;
        while (radius < most && density(picture, 2 * (radius + 1)) <= threshold) {
            radius++;
        }
        return radius == 0 ? picture : of(picture, shape.apply(radius), how);
    }

    /** The share of pixels that have another within a square; infinite for a picture without any. */
    static double density(Picture picture, int radius) {
        long pixels = 0;
        long crowded = 0;
        for (int i = 0; i < picture.argb().length; i++) {
            if (picture.argb()[i] >>> 24 != 0) {
                pixels++;
                crowded += hasNeighbour(picture, i % picture.width(), i / picture.width(), radius) ? 1 : 0;
            }
        }
        return pixels == 0 ? Double.POSITIVE_INFINITY : crowded / (double) pixels;
    }

    private static boolean hasNeighbour(Picture picture, int x, int y, int radius) {
        int top = Math.min(picture.height() - 1, y + radius);
        int right = Math.min(picture.width() - 1, x + radius);
        for (int atY = Math.max(0, y - radius); atY <= top; atY++) {
            for (int atX = Math.max(0, x - radius); atX <= right; atX++) {
                boolean other = atX != x || atY != y;
                if (other && picture.argb()[atY * picture.width() + atX] >>> 24 != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
