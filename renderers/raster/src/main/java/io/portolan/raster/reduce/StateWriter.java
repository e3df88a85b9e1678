package io.portolan.raster.reduce;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Writes arrays as runs: how many places are blank, how many are not, and the values of these. Lengths and ints take as
 * many bytes of seven bits as they need, the lowest first; longs and doubles take eight.
 */
final class StateWriter implements ArrayVisitor {

    /** No array holds twice as many. */
    private static final int LARGEST = 1 << 30;

    private Iterator<Long> blanks = Collections.emptyIterator();
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    /** @param empty what each array of the next state holds where nothing has come, as bits */
    void begin(Iterator<Long> empty) {
        blanks = empty;
    }

    @Override
    public void ints(int[] values) {
        int empty = blanks.next().intValue();
        runs(values.length, place -> values[place] == empty, place -> put(values[place]));
    }

    @Override
    public void longs(long[] values) {
        long empty = blanks.next();
        runs(values.length, place -> values[place] == empty, place -> put(values[place]));
    }

    @Override
    public void doubles(double[] values) {
        long empty = blanks.next();
        runs(
                values.length,
                place -> Double.doubleToRawLongBits(values[place]) == empty,
                place -> put(Double.doubleToRawLongBits(values[place])));
    }

    private void runs(int length, IntPredicate isBlank, IntConsumer put) {
        int place = 0;
        while (place < length) {
            int start = place;
            while (start < length && isBlank.test(start)) {
                start++;
            }
            int end = start;
            while (end < length && !isBlank.test(end)) {
                end++;
            }
            put(start - place);
            put(end - start);
            for (int i = start; i < end; i++) {
                put.accept(i);
            }
            place = end;
        }
    }

    private void put(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private void put(long value) {
        reserve(Long.BYTES);
        bytes.putLong(value);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            if (bytes.capacity() == LARGEST) {
                throw new OutOfMemoryError("a grid of more than " + LARGEST + " bytes");
            }
            ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity()).order(ByteOrder.LITTLE_ENDIAN);
            bytes = larger.put(bytes.flip());
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
