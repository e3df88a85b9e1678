package io.portolan.image.paint.png;

import java.util.Arrays;

/** The colours of a picture, how many pixels have each, and what each is to be painted in: itself until told. */
final class ColorTable {

    private int[] colors = new int[1024];
    private int[] counts = new int[1024];
    private int[] replacements = new int[0];
    private int size;

    private ColorTable() {}

    static ColorTable of(int[] argb) {
        ColorTable table = new ColorTable();
        for (int start = 0; start < argb.length; ) {
            int end = endOfRun(argb, start);
            table.add(argb[start], end - start);
            start = end;
        }
        table.replacements = table.colors.clone();
        return table;
    }

    /** Where the pixels of one colour that begin at a place end. */
    static int endOfRun(int[] argb, int start) {
        int end = start + 1;
        while (end < argb.length && argb[end] == argb[start]) {
            end++;
        }
        return end;
    }

    private void add(int color, int pixels) {
        int slot = slot(color);
        if (counts[slot] == 0) {
            colors[slot] = color;
            size++;
        }
        counts[slot] += pixels;
        if (size > colors.length / 2) {
            grow();
        }
    }

    /** The place of a colour, or the free one where it would go. */
    private int slot(int color) {
        int last = colors.length - 1;
        int slot = (color * 0x9E3779B1 >>> 7) & last;
        while (counts[slot] != 0 && colors[slot] != color) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        int[] oldColors = colors;
        int[] oldCounts = counts;
        colors = new int[2 * oldColors.length];
        counts = new int[2 * oldColors.length];
        for (int i = 0; i < oldColors.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldColors[i]);
                colors[slot] = oldColors[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    int size() {
        return size;
    }

    boolean isOpaque() {
        for (int i = 0; i < colors.length; i++) {
            if (counts[i] > 0 && colors[i] >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }

    int pixels(int color) {
        return counts[slot(color)];
    }

    void replace(int color, int by) {
        replacements[slot(color)] = by;
    }

    int replacement(int color) {
        return replacements[slot(color)];
    }

    /** The colours in the low half of each number, those with most pixels first, then the darker ones. */
    long[] commonestFirst() {
        long[] keys = new long[size];
        int at = 0;
        for (int i = 0; i < colors.length; i++) {
            if (counts[i] > 0) {
                keys[at++] = (long) -counts[i] << 32 | colors[i] & 0xffffffffL;
            }
        }
        Arrays.sort(keys);
        return keys;
    }
}
