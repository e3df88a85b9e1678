package io.portolan.image.paint.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A canvas of colours, not premultiplied, and the arithmetic of laying one colour over another. */
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;
    private byte @Nullable [] stencil;

    private Bounds touched = Bounds.NONE;

    /** A clear canvas. */
    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        this.argb = new int[width * height];
    }

    /** Makes all of one colour. */
    void flood(int ground) {
        Arrays.fill(argb, ground);
        touched = Bounds.NONE;
    }

    /** Notes that something will be laid within a block. */
    void touch(Bounds block) {
        touched = touched.union(block);
    }

    /** The block outside of which nothing was laid since the canvas was clear. */
    Bounds touched() {
        return touched;
    }

    /** Makes all clear that was touched. */
    void clear() {
        for (int y = touched.top(); y < touched.bottom(); y++) {
            Arrays.fill(argb, y * width + touched.left(), y * width + touched.right(), 0);
        }
        touched = Bounds.NONE;
        stencil = null;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The colours row by row from the top left; the canvas's own array, to be read only. */
    public int[] argb() {
        return argb;
    }

    /** What all is seen through from now on: 0 to 255 for each pixel as unsigned bytes; null for everything. */
    byte @Nullable [] stencil() {
        return stencil;
    }

    void stencil(byte @Nullable [] cut) {
        stencil = cut;
    }

    /**
     * Lays a colour over one pixel.
     *
     * @param color red, green and blue
     * @param alpha 0 to 255
     */
    void blend(int at, int color, int alpha) {
        lay(at, color, stencil == null ? alpha : ((stencil[at] & 255) * alpha + 127) / 255);
    }

    /** Lays a colour over neighbours in a row. */
    void blend(int at, int count, int color, int alpha) {
        if (alpha >= 255 && stencil == null) {
            Arrays.fill(argb, at, at + count, color | 0xff000000);
        } else {
            for (int i = at; i < at + count; i++) {
                blend(i, color, alpha);
            }
        }
    }

    private void lay(int at, int color, int alpha) {
        int below = argb[at];
        if (alpha >= 255) {
            argb[at] = color | 0xff000000;
        } else if (below >>> 24 == 255) {
            argb[at] = 0xff000000 | overOpaque(below, color, alpha);
        } else if (alpha > 0) {
            argb[at] = overTranslucent(below, color, alpha);
        }
    }

    /** Red and blue at once, green apart: a weighted mean in 8-bit fixed point. */
    private static int overOpaque(int below, int color, int alpha) {
        int weight = alpha + (alpha >> 7);
        int rb = below & 0xff00ff;
        int g = below & 0x00ff00;
        int mixedRb = rb + (((color & 0xff00ff) - rb) * weight + 0x800080 >> 8);
        int mixedG = g + (((color & 0x00ff00) - g) * weight + 0x8000 >> 8);
        return mixedRb & 0xff00ff | mixedG & 0x00ff00;
    }

    private static int overTranslucent(int below, int color, int alpha) {
        int belowAlpha = below >>> 24;
        int rest = belowAlpha * (255 - alpha);
        int total = 255 * alpha + rest;
        int red = part(color >> 16, below >> 16, alpha, rest, total);
        int green = part(color >> 8, below >> 8, alpha, rest, total);
        int blue = part(color, below, alpha, rest, total);
        return (total + 127) / 255 << 24 | red << 16 | green << 8 | blue;
    }

    private static int part(int top, int bottom, int alpha, int rest, int total) {
        return ((top & 255) * 255 * alpha + (bottom & 255) * rest + total / 2) / total;
    }

    /** Lays another canvas of the same size over this one, within a block. */
    void compose(Pixels layer, Bounds block, double opacity) {
        int weight = (int) Math.round(opacity * 255);
        touch(block);
        for (int y = block.top(); y < block.bottom(); y++) {
            for (int at = y * width + block.left(); at < y * width + block.right(); at++) {
                int color = layer.argb[at];
                blend(at, color & 0xffffff, ((color >>> 24) * weight + 127) / 255);
            }
        }
    }
}
