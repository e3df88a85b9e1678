package io.portolan.image.deflate;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes one array after another, rows of pixels above all. Repeats are looked for where pictures have them: the pixel before, the row above, and the
 * last place with the same four bytes. For use by one thread at a time.
 */
public final class Zlib {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 4;
    private static final int FARTHEST = 32768;
    private static final int HASH_BITS = 15;
    /** Tokens in a block: few enough for the codes to fit it, many enough for their tables to be worth it. */
    private static final int BLOCK = 1 << 15;

    private final int[] recent = new int[1 << HASH_BITS];
    private final DeflateBlock block = new DeflateBlock(BLOCK);
    private final ByteSink out = new ByteSink(1 << 14);
    private byte[] data = {};
    private int end;
    private int stride;
    private int pixel;

    /**
     * The first bytes of an array as a zlib stream.
     *
     * @param rowBytes how far back the byte above a byte is; 1 for bytes that are no rows
     * @param pixelBytes how far back the byte of the pixel before is; 1 for bytes that are no pixels
     * @return the stream, until the next call
     */
    public ByteSink compress(byte[] bytes, int length, int rowBytes, int pixelBytes) {
        data = bytes;
        end = length;
        stride = rowBytes;
        pixel = pixelBytes;
        Arrays.fill(recent, 0);
        out.clear();
        run();
        data = new byte[0];
        return out;
    }

    private void run() {
        out.u8(0x78);
        out.u8(0x01);
        int at = 0;
        while (at < end) {
            at += token(at);
            if (block.isFull()) {
                block.write(out, false);
            }
        }
        block.write(out, true);
        out.align();
        Adler32 sum = new Adler32();
        sum.update(data, 0, end);
        out.i32((int) sum.getValue());
    }

    /** Adds one literal or match and answers how many bytes it stands for. */
    private int token(int at) {
        int distance = pixel;
        int length = match(at, pixel);
        if (length < LONGEST) {
            int above = match(at, stride);
            distance = above > length ? stride : distance;
            length = Math.max(length, above);
        }
        if (length < LONGEST) {
            int back = at - lastLike(at);
            int elsewhere = match(at, back);
            distance = elsewhere > length ? back : distance;
            length = Math.max(length, elsewhere);
        }
        if (length < SHORTEST) {
            block.literal(data[at] & 255);
            return 1;
        }
        block.match(length, distance);
        return length;
    }

    /** The last place looked at that probably has the same four bytes; beyond the end where there is none. */
    private int lastLike(int at) {
        if (at + 4 > end) {
            return at;
        }
        int four = data[at] & 255 | (data[at + 1] & 255) << 8 | (data[at + 2] & 255) << 16 | data[at + 3] << 24;
        int slot = (four * 0x9E3779B1) >>> 32 - HASH_BITS;
        int place = recent[slot] - 1;
        recent[slot] = at + 1;
        return place < 0 ? at : place;
    }

    private int match(int at, int distance) {
        if (distance <= 0 || distance > FARTHEST || distance > at || data[at] != data[at - distance]) {
            return 0;
        }
        int most = Math.min(LONGEST, end - at);
        int length = Arrays.mismatch(data, at, at + most, data, at - distance, at - distance + most);
        return length < 0 ? most : length;
    }
}
