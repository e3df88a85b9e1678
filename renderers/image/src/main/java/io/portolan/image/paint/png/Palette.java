package io.portolan.image.paint.png;

/** The colours of a picture that has few, by their first appearance, and the index of each. */
final class Palette {

    private static final int MOST = 256;
    private static final int SLOTS = 1024;

    private final int[] colors = new int[MOST];
    private final int[] slotColors = new int[SLOTS];
    private final short[] slotIndexes = new short[SLOTS];
    private int count;

    /** The index of a colour, which is added where it is new; -1 where there is no room for it. */
    int index(int color) {
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

    int count() {
        return count;
    }

    int color(int index) {
        return colors[index];
    }
}
