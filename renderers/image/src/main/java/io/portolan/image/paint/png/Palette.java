package io.portolan.image.paint.png;

import org.jspecify.annotations.Nullable;

/** The colours of a picture that has few, and the index of each. */
final class Palette {

    private static final int MOST = 256;
    private static final int SLOTS = 1024;

    private final int[] colors = new int[MOST];
    private final int[] slotColors = new int[SLOTS];
    private final short[] slotIndexes = new short[SLOTS];
    private int count;

    private Palette() {}

    /** The picture's palette, by first appearance; null where it has more than 256 colours. */
    static @Nullable Palette of(int[] argb) {
        Palette palette = new Palette();
        int previous = 0;
        for (int i = 0; i < argb.length; i++) {
            if ((i == 0 || argb[i] != previous) && palette.add(argb[i]) < 0) {
                return null;
            }
            previous = argb[i];
        }
        return palette;
    }

    private int add(int color) {
        int slot = slot(color);
        if (slotIndexes[slot] == 0) {
            if (count == MOST) {
                return -1;
            }
            colors[count++] = color;
            slotColors[slot] = color;
            slotIndexes[slot] = (short) count;
        }
        return slotIndexes[slot] - 1;
    }

    private int slot(int color) {
        int slot = (color * 0x9E3779B1) >>> 22;
        while (slotIndexes[slot] != 0 && slotColors[slot] != color) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    int index(int color) {
        return slotIndexes[slot(color)] - 1;
    }

    int count() {
        return count;
    }

    int color(int index) {
        return colors[index];
    }
}
