package io.portolan.image.paint.png;

import java.util.Arrays;

/**
 * Draws a picture with fewer colours. The commonest keep their exact value - paper, grid, text, the series - and the
 * rest, edges and overlaps, are gathered by median cut (Heckbert, Color Image Quantization for Frame Buffer Display,
 * SIGGRAPH 1982).
 */
public final class Quantizer {

    /** How much of the palette the commonest colours get. */
    private static final double EXACT_SHARE = 0.5;

    private Quantizer() {}

    /**
     * The picture with at most so many colours; the very array where it has no more, or where it is not opaque.
     *
     * @param argb the colours of the pixels
     * @param most at least 2
     */
    public static int[] reduce(int[] argb, int most) {
        if (most == Integer.MAX_VALUE) {
            return argb;
        }
        ColorTable table = ColorTable.of(argb);
        if (table.size() <= most || !table.isOpaque()) {
            return argb;
        }
        replace(table, most);
        return repainted(argb, table);
    }

    private static void replace(ColorTable table, int most) {
        int exact = (int) (most * EXACT_SHARE);
        long[] commonest = table.commonestFirst();
        int[] rest = new int[commonest.length - exact];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = (int) commonest[exact + i];
        }
        ColorBox[] boxes = new ColorBox[most - exact];
        int count = cut(new ColorBox(rest, 0, rest.length, table), boxes);
        for (int i = 0; i < count; i++) {
            boxes[i].paint();
        }
    }

    /** Fills the boxes, the widest cut each time, and answers how many there are. */
    private static int cut(ColorBox whole, ColorBox[] boxes) {
        boxes[0] = whole;
        for (int count = 1; count < boxes.length; count++) {
            int widest = widest(boxes, count);
            if (boxes[widest].size() < 2) {
                return count;
            }
            ColorBox upper = boxes[widest].cut();
            boxes[count] = upper;
        }
        return boxes.length;
    }

    private static int widest(ColorBox[] boxes, int count) {
        int widest = 0;
        for (int i = 1; i < count; i++) {
            widest = boxes[i].spread() > boxes[widest].spread() ? i : widest;
        }
        return widest;
    }

    private static int[] repainted(int[] argb, ColorTable table) {
        int[] repainted = new int[argb.length];
        for (int start = 0; start < argb.length; ) {
            int end = ColorTable.endOfRun(argb, start);
            Arrays.fill(repainted, start, end, table.replacement(argb[start]));
            start = end;
        }
        return repainted;
    }
}
