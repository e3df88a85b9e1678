package io.portolan.raster.reduce;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntConsumer;

/** Fills arrays with what a {@link StateWriter} wrote. */
final class StateReader implements ArrayVisitor {

    private final ByteBuffer bytes;

    StateReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void ints(int[] values) {
        runs(values.length, place -> values[place] = number());
    }

    @Override
    public void longs(long[] values) {
        runs(values.length, place -> values[place] = bytes.getLong());
    }

    @Override
    public void doubles(double[] values) {
        runs(values.length, place -> values[place] = Double.longBitsToDouble(bytes.getLong()));
    }

    private void runs(int length, IntConsumer take) {
        for (int place = 0; place < length; ) {
            place += number();
            for (int end = place + number(); place < end; place++) {
                take.accept(place);
            }
        }
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
