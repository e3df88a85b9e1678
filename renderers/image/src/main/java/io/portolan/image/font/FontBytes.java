package io.portolan.image.font;

import java.util.Arrays;
import java.util.Objects;

/** Big-endian numbers of a font file, or of one of its tables. */
final class FontBytes {

    private final byte[] bytes;
    private final int start;
    private final int length;

    FontBytes(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private FontBytes(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(int at) {
        return bytes[start + at] & 255;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int i16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /** All from a place on. */
    FontBytes from(int at) {
        return part(at, length - at);
    }

    FontBytes part(int at, int size) {
        return new FontBytes(bytes, start + at, size);
    }

    /**
     * Some of the bytes.
     *
     * @throws IndexOutOfBoundsException if the file ends before
     */
    byte[] copy(int at, int size) {
        Objects.checkFromIndexSize(start + at, size, bytes.length);
        return Arrays.copyOfRange(bytes, start + at, start + at + size);
    }
}
