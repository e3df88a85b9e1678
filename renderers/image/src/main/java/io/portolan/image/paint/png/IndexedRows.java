package io.portolan.image.paint.png;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows of palette indexes, each behind the byte of its filter, which is none. */
final class IndexedRows {

    private byte[] bytes = {};

    /** Reads a picture and answers its palette; null where it has more than 256 colours. */
    @Nullable
    Palette read(int width, int height, int[] argb) {
        if (bytes.length < (1 + width) * height) {
            bytes = new byte[(1 + width) * height];
        }
        Palette palette = new Palette();
        for (int y = 0; y < height; y++) {
            int row = y * width;
            if (isLikeAbove(argb, y, width)) {
                System.arraycopy(bytes, (y - 1) * (1 + width), bytes, y * (1 + width), 1 + width);
            } else if (!readRow(argb, row, width, y * (1 + width), palette)) {
                return null;
            }
        }
        return palette;
    }

    static boolean isLikeAbove(int[] argb, int y, int width) {
        int row = y * width;
        return y > 0 && Arrays.mismatch(argb, row - width, row, argb, row, row + width) < 0;
    }

    private boolean readRow(int[] argb, int row, int width, int start, Palette palette) {
        int at = start;
        bytes[at++] = 0;
        int color = ~argb[row];
        int index = 0;
        for (int i = row; i < row + width; i++) {
            if (argb[i] != color) {
                color = argb[i];
                index = palette.index(color);
                if (index < 0) {
                    return false;
                }
            }
            bytes[at++] = (byte) index;
        }
        return true;
    }

    /** The rows one after the other; the array may be longer. */
    byte[] bytes() {
        return bytes;
    }
}
