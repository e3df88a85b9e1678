package io.portolan.json;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The element types of {@link TypedArray} that plotly.js reads. */
public enum DType {
    F8("f8", "float64", 8) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putDouble(value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return buffer.getDouble(offset);
        }
    },
    F4("f4", "float32", 4) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putFloat((float) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return buffer.getFloat(offset);
        }
    },
    I4("i4", "int32", 4) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putInt((int) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return buffer.getInt(offset);
        }
    },
    U4("u4", "uint32", 4) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putInt((int) (long) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return Integer.toUnsignedLong(buffer.getInt(offset));
        }
    },
    I2("i2", "int16", 2) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putShort((short) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return buffer.getShort(offset);
        }
    },
    U2("u2", "uint16", 2) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.putShort((short) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return Short.toUnsignedInt(buffer.getShort(offset));
        }
    },
    I1("i1", "int8", 1) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.put((byte) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return buffer.get(offset);
        }
    },
    U1("u1", "uint8", 1) {
        @Override
        void put(ByteBuffer buffer, double value) {
            buffer.put((byte) value);
        }

        @Override
        double get(ByteBuffer buffer, int offset) {
            return Byte.toUnsignedInt(buffer.get(offset));
        }
    };

    private final String code;
    private final String longName;
    private final int size;

    DType(String code, String longName, int size) {
        this.code = code;
        this.longName = longName;
        this.size = size;
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

    abstract void put(ByteBuffer buffer, double value);

    abstract double get(ByteBuffer buffer, int offset);
}
