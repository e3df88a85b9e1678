package io.portolan.raster.resample;

import java.util.Arrays;

/**
 * How often each value came: a hash table of open addressing with room to spare. Whether a value is new cannot be
 * foreseen, so that no branch depends on it, only on whether two values want the same place.
 */
final class Frequencies implements Downsampling.Tally {

    /** What a cell that lies wholly in the window adds; each cell adds one besides, so that a place taken is not zero. */
    private static final long WHOLE = 1L << 32;

    private long[] values = new long[1024];
    private long[] counts = new long[1024];
    /** The places taken, in the order of the values' first coming. */
    private int[] taken = new int[1024];

    private int size;

    @Override
    public void reset() {
        for (int i = 0; i < size; i++) {
            counts[taken[i]] = 0;
        }
        size = 0;
    }

    @Override
    public void add(double[] line, int from, double[] parts, double part) {
        if (2 * (size + parts.length) > values.length) {
            grow(size + parts.length);
        }
        for (int i = 0; i < parts.length; i++) {
            double value = line[from + i];
            if (value - value == 0) {
                // A negative zero counts as zero.
                long bits = Double.doubleToRawLongBits(value + 0.0);
                int place = place(bits);
                taken[size] = place;
                size += counts[place] == 0 ? 1 : 0;
                values[place] = bits;
                counts[place] += 1 + WHOLE * (int) (parts[i] * part);
            }
        }
    }

    private int place(long bits) {
        int place = (int) (bits * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(values.length) + 1);
        while (counts[place] != 0 & values[place] != bits) {
            place = place + 1 & values.length - 1;
        }
        return place;
    }

    private void grow(int wanted) {
        long[] oldValues = values;
        long[] oldCounts = counts;
        values = new long[4 * Integer.highestOneBit(wanted)];
        counts = new long[values.length];
        taken = Arrays.copyOf(taken, values.length);
        for (int i = 0; i < size; i++) {
            int place = place(oldValues[taken[i]]);
            values[place] = oldValues[taken[i]];
            counts[place] = oldCounts[taken[i]];
            taken[i] = place;
        }
    }

    @Override
    public double result() {
        long most = -1;
        int best = -1;
        for (int i = 0; i < size; i++) {
            long wholes = counts[taken[i]] >>> 32;
            if (wholes > most) {
                most = wholes;
                best = taken[i];
            }
        }
        return best < 0 ? Double.NaN : Double.longBitsToDouble(values[best]);
    }
}
