package io.portolan.image.space.render;

import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Rect;
import java.util.Arrays;

/**
 * A picture that is being drawn: for each sample, several in a pixel, its colour and how deep it lies. Colours are
 * multiplied by their alpha.
 */
public final class Frame {

    /** Samples across and down each pixel of the image. */
    private static final int SAMPLES = 2;

    /** Image pixels across and down each pixel of the page, so that enlarged stills stay sharp. */
    private static final int DETAIL = 2;

    /** What the buffers may hold: 8 bytes each. */
    private static final double MOST_SAMPLES = 12e6;

    private static final int MOST_SIDE = 4096;

    /** How far behind something a text still counts as on it. */
    private static final double HAIR = 1e-6;

    private final int columns;
    private final int rows;
    private final int[] colors;
    private final float[] depths;
    private boolean blending;

    /**
     * An empty picture.
     *
     * @param width in pixels of the page
     * @param height in pixels of the page
     * @param ground the colour behind everything
     */
    public Frame(double width, double height, int ground) {
        double detail = Math.min(DETAIL, Math.sqrt(MOST_SAMPLES / (SAMPLES * SAMPLES * width * height)));
        columns = side(width * detail);
        rows = side(height * detail);
        colors = new int[columns * rows];
        depths = new float[columns * rows];
        Arrays.fill(colors, ground);
        Arrays.fill(depths, 1);
    }

    private static int side(double pixels) {
        return SAMPLES * (int) Math.max(1, Math.min(MOST_SIDE, Math.rint(pixels)));
    }

    /** Samples in a row. */
    int columns() {
        return columns;
    }

    /** Rows of samples. */
    int rows() {
        return rows;
    }

    /** From now on colours are laid over what is there and hide nothing behind them. */
    public void blend() {
        blending = true;
    }

    /** Whether a depth at a sample is not behind what is there. */
    boolean isVisible(int at, float depth) {
        return blending ? depth < depths[at] : depth <= depths[at];
    }

    void put(int at, float depth, int color) {
        if (blending) {
            colors[at] = over(color, colors[at]);
        } else {
            colors[at] = color;
            depths[at] = depth;
        }
    }

    /** Whether a place in the picture, -1 to 1, has nothing before it. */
    public boolean isVisible(Vec place) {
        int x = (int) Math.floor((place.x() + 1) / 2 * columns);
        int y = (int) Math.floor((1 - place.y()) / 2 * rows);
        boolean inside = x >= 0 && x < columns && y >= 0 && y < rows;
        return !inside || place.z() <= depths[y * columns + x] + HAIR;
    }

    /** A colour of parts from 0 to 255 that are cut to their range. */
    public static int pack(double red, double green, double blue, double alpha) {
        return part(alpha) << 24 | part(red) << 16 | part(green) << 8 | part(blue);
    }

    private static int part(double value) {
        return value >= 255 ? 255 : value > 0 ? (int) (value + 0.5) : 0;
    }

    private static int over(int top, int bottom) {
        int rest = 255 - (top >>> 24);
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int part = (top >>> shift & 255) + ((bottom >>> shift & 255) * rest + 127) / 255;
            sum |= Math.min(255, part) << shift;
        }
        return sum;
    }

    /** The finished picture. */
    public ImageElement image(Rect box) {
        int width = columns / SAMPLES;
        int height = rows / SAMPLES;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = mean(x * SAMPLES, y * SAMPLES);
            }
        }
        return new ImageElement(width, height, bled(argb, width), box, true);
    }

    /** Gives clear pixels the colours beside them: readers that shrink colours and alphas apart see no dark rims. */
    private static int[] bled(int[] argb, int width) {
        int[] bled = argb.clone();
        int[] neighbors = {-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1};
        for (int at = 0; at < argb.length; at++) {
            for (int i = 0; i < neighbors.length && bled[at] == 0; i++) {
                int beside = at + neighbors[i];
                boolean inside = beside >= 0 && beside < argb.length;
                bled[at] = inside ? argb[beside] & 0xffffff : 0;
            }
        }
        return bled;
    }

    /** The mean of one pixel's samples, not multiplied by alpha any more. */
    private int mean(int left, int top) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + SAMPLES; y++) {
            for (int x = left; x < left + SAMPLES; x++) {
                int color = colors[y * columns + x];
                alpha += color >>> 24;
                red += color >> 16 & 255;
                green += color >> 8 & 255;
                blue += color & 255;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        double factor = 255.0 / alpha;
        return pack(red * factor, green * factor, blue * factor, alpha / (double) (SAMPLES * SAMPLES));
    }
}
