package io.portolan.image.paint.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Rows of red, green and blue, with alpha where any is needed, each behind the byte of its filter, which is none. */
final class TrueColorRows {

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = {};

    /** Reads a picture and answers how many bytes a pixel has: 3, or 4 where not all is opaque. */
    int read(int width, int height, int[] argb) {
        if (read(width, height, argb, 3) >>> 24 == 255) {
            return 3;
        }
        read(width, height, argb, 4);
        return 4;
    }

    /** Reads so many channels and answers the bits that all colours share. */
    private int read(int width, int height, int[] argb, int channels) {
        int stride = 1 + channels * width;
        if (bytes.length < stride * height + 1) {
            bytes = new byte[stride * height + 1];
        }
        int all = -1;
        for (int y = 0; y < height; y++) {
            int start = y * stride;
            if (IndexedRows.isLikeAbove(argb, y, width)) {
                System.arraycopy(bytes, start - stride, bytes, start, stride);
            } else {
                bytes[start] = 0;
                all &= readRow(argb, y * width, (y + 1) * width, start + 1, channels);
            }
        }
        return all;
    }

    /** Four bytes go out at once; where a pixel has but three, the next one goes over the fourth. */
    private int readRow(int[] argb, int from, int to, int start, int channels) {
        int all = -1;
        int at = start;
        for (int i = from; i < to; i++) {
            all &= argb[i];
            BYTES.set(bytes, at, Integer.rotateLeft(argb[i], 8));
            at += channels;
        }
        return all;
    }

    /** The rows one after the other; the array is longer. */
    byte[] bytes() {
        return bytes;
    }
}
