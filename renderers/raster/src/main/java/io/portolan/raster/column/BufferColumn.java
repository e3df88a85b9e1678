package io.portolan.raster.column;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * Numbers in buffers: on the heap, outside of it or in files that are mapped, in the buffer's own byte order. Blocks are
 * copied to the heap at once, where the loop that widens them is fastest.
 */
final class BufferColumn {

    private BufferColumn() {}

    record Doubles(DoubleBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            values.get((int) from, into, at, count);
        }
    }

    record Floats(FloatBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            float[] block = new float[count];
            values.get((int) from, block);
            new FloatColumn(block).read(0, count, into, at);
        }
    }

    record Longs(LongBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            long[] block = new long[count];
            values.get((int) from, block);
            new LongColumn(block).read(0, count, into, at);
        }
    }

    record Ints(IntBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            int[] block = new int[count];
            values.get((int) from, block);
            new IntColumn(block).read(0, count, into, at);
        }
    }

    record Shorts(ShortBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            short[] block = new short[count];
            values.get((int) from, block);
            new ShortColumn(block).read(0, count, into, at);
        }
    }

    record Bytes(ByteBuffer values) implements NumericColumn {

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
}
