package io.portolan.json;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The element types of {@link TypedArray} that plotly.js reads. */
public enum DType {
    F8("f8", "float64", 8, ByteBuffer::putDouble, ByteBuffer::getDouble),
    F4("f4", "float32", 4, (buffer, value) -> buffer.putFloat((float) value), ByteBuffer::getFloat),
    I4("i4", "int32", 4, (buffer, value) -> buffer.putInt((int) value), ByteBuffer::getInt),
    U4(
            "u4",
            "uint32",
            4,
            (buffer, value) -> buffer.putInt((int) (long) value),
            (buffer, offset) -> Integer.toUnsignedLong(buffer.getInt(offset))),
    I2("i2", "int16", 2, (buffer, value) -> buffer.putShort((short) value), ByteBuffer::getShort),
    U2(
            "u2",
            "uint16",
            2,
            (buffer, value) -> buffer.putShort((short) value),
            (buffer, offset) -> Short.toUnsignedInt(buffer.getShort(offset))),
    I1("i1", "int8", 1, (buffer, value) -> buffer.put((byte) value), ByteBuffer::get),
    U1(
            "u1",
            "uint8",
            1,
            (buffer, value) -> buffer.put((byte) value),
            (buffer, offset) -> Byte.toUnsignedInt(buffer.get(offset)));

    private interface Writer {

        void put(ByteBuffer buffer, double value);
    }

    private interface Reader {

        double get(ByteBuffer buffer, int offset);
    }

    private final String code;
    private final String longName;
    private final int size;
    private final Writer writer;
    private final Reader reader;

    DType(String code, String longName, int size, Writer writer, Reader reader) {
        this.code = code;
        this.longName = longName;
        this.size = size;
        this.writer = writer;
        this.reader = reader;
    }

    /** The type of a short or long name. */
    static Optional<DType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> name.equals(type.code) || name.equals(type.longName))
                .findFirst();
    }

    public String code() {
        return code;
    }

    /** Bytes a value. */
    public int size() {
        return size;
    }

    void put(ByteBuffer buffer, double value) {
        writer.put(buffer, value);
    }

    double get(ByteBuffer buffer, int offset) {
        return reader.get(buffer, offset);
    }
}
