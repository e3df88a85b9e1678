package io.portolan.raster.column;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Optional;

/**
 * Numbers in buffers: arrays on the heap, memory outside of it or files that are mapped, in the buffer's own byte order.
 * Blocks outside of the heap are copied to it at once, for the loop that widens them.
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

        @Override
        public Optional<Slice> inPlace(long from) {
            return values.hasArray()
                    ? Optional.of(new Slice(values.array(), values.arrayOffset() + (int) from))
                    : Optional.empty();
        }
    }

    record Floats(FloatBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            if (values.hasArray()) {
                widen(values.array(), values.arrayOffset() + (int) from, count, into, at);
            } else {
                float[] block = new float[count];
                values.get((int) from, block);
                widen(block, 0, count, into, at);
            }
        }

        private static void widen(float[] block, int from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = block[from + i];
            }
        }
    }

    record Longs(LongBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            if (values.hasArray()) {
                widen(values.array(), values.arrayOffset() + (int) from, count, into, at);
            } else {
                long[] block = new long[count];
                values.get((int) from, block);
                widen(block, 0, count, into, at);
            }
        }

        private static void widen(long[] block, int from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = block[from + i];
            }
        }
    }

    record Ints(IntBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            if (values.hasArray()) {
                widen(values.array(), values.arrayOffset() + (int) from, count, into, at);
            } else {
                int[] block = new int[count];
                values.get((int) from, block);
                widen(block, 0, count, into, at);
            }
        }

        private static void widen(int[] block, int from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = block[from + i];
            }
        }
    }

    record Shorts(ShortBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            if (values.hasArray()) {
                widen(values.array(), values.arrayOffset() + (int) from, count, into, at);
            } else {
                short[] block = new short[count];
                values.get((int) from, block);
                widen(block, 0, count, into, at);
            }
        }

        private static void widen(short[] block, int from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = block[from + i];
            }
        }
    }

    record Bytes(ByteBuffer values) implements NumericColumn {

        @Override
        public long size() {
            return values.limit();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            if (values.hasArray()) {
                widen(values.array(), values.arrayOffset() + (int) from, count, into, at);
            } else {
                byte[] block = new byte[count];
                values.get((int) from, block);
                widen(block, 0, count, into, at);
            }
        }

        private static void widen(byte[] block, int from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                into[at + i] = block[from + i];
            }
        }
    }
}
