package io.portolan.image.font;

import java.nio.ByteBuffer;

/** Big-endian numbers of a font file, or of one of its tables. Reading beyond the file is an index out of bounds. */
final class FontBytes {

    private final ByteBuffer bytes;
    private final int start;
    private final int length;

    FontBytes(ByteBuffer file) {
        this(file, 0, file.limit());
    }

    private FontBytes(ByteBuffer bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(int at) {
        return bytes.get(start + at) & 255;
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

    /** Four letters. */
    String tag(int at) {
        return "" + (char) u8(at) + (char) u8(at + 1) + (char) u8(at + 2) + (char) u8(at + 3);
    }

    /** All from a place on. */
    FontBytes from(int at) {
        return part(at, length - at);
    }

    FontBytes part(int at, int size) {
        return new FontBytes(bytes, start + at, size);
    }

    byte[] copy(int at, int size) {
        byte[] copy = new byte[size];
        bytes.get(start + at, copy);
        return copy;
    }
}
