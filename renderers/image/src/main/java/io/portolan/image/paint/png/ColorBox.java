package io.portolan.image.paint.png;

import java.util.Arrays;

/** Opaque colours that are near each other in red, green and blue: a stretch of a list shared by all boxes. */
final class ColorBox {

    private final int[] colors;
    private final int from;
    private final ColorTable table;
    private int to;
    private int widestShift;
    private long pixels;
    private long spread;

    /** A box of the colours of a list from one place up to, without it, another; it may reorder these. */
    ColorBox(int[] colors, int from, int to, ColorTable table) {
        this.colors = colors;
        this.from = from;
        this.to = to;
        this.table = table;
        measure();
    }

    private void measure() {
        pixels = 0;
        for (int i = from; i < to; i++) {
            pixels += table.pixels(colors[i]);
        }
        int widest = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int range = range(shift);
            if (range > widest) {
                widest = range;
                widestShift = shift;
            }
        }
        spread = widest * pixels;
    }

    private int range(int shift) {
        int low = 255;
        int high = 0;
        for (int i = from; i < to; i++) {
            int value = colors[i] >> shift & 255;
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return Math.max(0, high - low);
    }

    int size() {
        return to - from;
    }

    /** How much is wrong with painting it in one colour: its width by its pixels. */
    long spread() {
        return spread;
    }

    /** Cuts it along its widest side where half of its pixels are, keeps the lower part and answers the upper one. */
    ColorBox cut() {
        sort();
        long half = pixels / 2;
        int middle = from + 1;
        for (long sum = table.pixels(colors[from]); middle < to - 1 && sum < half; middle++) {
            sum += table.pixels(colors[middle]);
        }
        ColorBox upper = new ColorBox(colors, middle, to, table);
        to = middle;
        measure();
        return upper;
    }

    private void sort() {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = (long) (colors[i] >> widestShift & 255) << 32 | colors[i] & 0xffffffffL;
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            colors[i] = (int) keys[i - from];
        }
    }

    /** Has all its colours painted in their mean, each weighted by its pixels. */
    void paint() {
        int mean = 0xff << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += (colors[i] >> shift & 255) * (long) table.pixels(colors[i]);
            }
            mean |= (int) ((sum + pixels / 2) / pixels) << shift;
        }
        for (int i = from; i < to; i++) {
            table.replace(colors[i], mean);
        }
    }
}
