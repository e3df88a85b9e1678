package io.portolan.image.font;

/** Big-endian numbers of a font file, or of one of its tables. */
final class FontBytes {

    private final byte[] bytes;
    private final int start;

    FontBytes(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
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

    FontBytes from(int at) {
        return new FontBytes(bytes, start + at);
    }
}
