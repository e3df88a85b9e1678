package io.portolan.image.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing array of bytes that also takes bits, lowest first, as deflate wants them, and big-endian numbers. */
public final class ByteSink {

    private static final VarHandle LITTLE_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int count;
    private long bits;
    private int bitCount;

    public ByteSink(int expected) {
        bytes = new byte[Math.max(64, expected)];
    }

    /** Forgets all, and keeps the array for what comes next. */
    public void clear() {
        count = 0;
        bits = 0;
        bitCount = 0;
    }

    public int count() {
        return count;
    }

    /** The array itself, of which the first {@link #count()} bytes are taken. */
    public byte[] bytes() {
        return bytes;
    }

    /** Adds the lowest eight bits. */
    public void u8(int value) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * count);
        }
        bytes[count++] = (byte) value;
    }

    public void u16(int value) {
        u8(value >>> 8);
        u8(value);
    }

    public void i32(int value) {
        u8(value >>> 24);
        u8(value >>> 16);
        u8(value >>> 8);
        u8(value);
    }

    /** Adds a stretch of an array. */
    public void all(byte[] values, int from, int length) {
        reserve(length);
        System.arraycopy(values, from, bytes, count, length);
        count += length;
    }

    void bits(int value, int width) {
        bits |= (long) value << bitCount;
        bitCount += width;
        if (bitCount >= 32) {
            reserve(4);
            LITTLE_ENDIAN.set(bytes, count, (int) bits);
            count += 4;
            bits >>>= 32;
            bitCount -= 32;
        }
    }

    /** Fills the last byte with zero bits. */
    void align() {
        for (; bitCount > 0; bitCount -= 8) {
            u8((int) bits);
            bits >>>= 8;
        }
        bitCount = 0;
    }

    private void reserve(int more) {
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, count);
    }
}
