package io.portolan.raster.column;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

/** Floats or doubles in a buffer, direct or memory-mapped, in the buffer's own byte order. */
public final class BufferColumn {

    private BufferColumn() {}

    /** The floats between a buffer's position and its limit. */
    public static NumericColumn floats(ByteBuffer bytes) {
        return new Floats(bytes.slice().order(bytes.order()).asFloatBuffer());
    }

    /** The doubles between a buffer's position and its limit. */
    public static NumericColumn doubles(ByteBuffer bytes) {
        return new Doubles(bytes.slice().order(bytes.order()).asDoubleBuffer());
    }

    private record Floats(FloatBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            int start = (int) from;
            for (int i = 0; i < count; i++) {
                into[at + i] = values.get(start + i);
            }
        }
    }

    private record Doubles(DoubleBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            values.get((int) from, into, at, count);
        }
    }
}
