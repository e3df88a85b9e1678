package io.portolan.image.deflate;

import java.util.zip.Adler32;

/**
 * Compresses bytes, rows of pixels above all. Repeats are looked for where pictures have them: the pixel before, the row above, and the
 * last place with the same four bytes.
 */
public final class Zlib {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 4;
    private static final int FARTHEST = 32768;
    private static final int HASH_BITS = 15;
    /** Tokens in a block: few enough for the codes to fit it, many enough for their tables to be worth it. */
    private static final int BLOCK = 1 << 15;

    private final byte[] data;
    private final int end;
    private final int stride;
    private final int[] recent = new int[1 << HASH_BITS];
    private final DeflateBlock block;
    private final ByteSink out;

    private Zlib(byte[] data, int end, int stride) {
        this.data = data;
        this.end = end;
        this.stride = stride;
        this.out = new ByteSink(end / 8);
        this.block = new DeflateBlock(BLOCK);
    }

    /**
     * The bytes as a zlib stream.
     *
     * @param stride how far back the byte above a byte is; 1 for bytes that are no rows
     */
    public static ByteSink compress(byte[] data, int stride) {
        return compress(data, data.length, stride);
    }

    /** The first bytes of an array as a zlib stream. */
    public static ByteSink compress(byte[] data, int length, int stride) {
        Zlib zlib = new Zlib(data, length, stride);
        zlib.run();
        return zlib.out;
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
        int distance = 1;
        int length = match(at, 1);
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
        if (distance <= 0 || distance > FARTHEST || distance > at) {
            return 0;
        }
        int most = Math.min(LONGEST, end - at);
        int length = 0;
        while (length < most && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }
}
