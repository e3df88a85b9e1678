package io.portolan.image.paint.png;

import java.util.Arrays;

/** A growing array of bytes that also takes bits, lowest first, as deflate wants them. */
final class ByteSink {

    private byte[] bytes;
    private int count;
    private long bits;
    private int bitCount;

    ByteSink(int expected) {
        bytes = new byte[Math.max(64, expected)];
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
    }

    void u8(int value) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * count);
        }
        bytes[count++] = (byte) value;
    }

    void i32(int value) {
        u8(value >>> 24);
        u8(value >>> 16);
        u8(value >>> 8);
        u8(value);
    }

    void all(byte[] values, int from, int length) {
        if (count + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + length));
        }
        System.arraycopy(values, from, bytes, count, length);
        count += length;
    }

    void bits(int value, int width) {
        bits |= (long) value << bitCount;
        bitCount += width;
        while (bitCount >= 8) {
            u8((int) bits);
            bits >>>= 8;
            bitCount -= 8;
        }
    }

    /** Fills the last byte with zero bits. */
    void align() {
        if (bitCount > 0) {
            bits(0, 8 - bitCount);
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, count);
    }
}
