package io.portolan.raster.store;

import java.util.Arrays;

/**
 * What a section covers of an axis, in offsets. For the leading bits of an offset, as bounds of groups have them, two
 * tables tell the bin of the least and of the greatest offset that begins with these bits.
 */
final class Span {

    /** Bins that a byte can number. */
    private static final int MOST_BINS = 127;

    private final Edges edges;
    private final byte[] low = new byte[256];
    private final byte[] high = new byte[256];
    private long base;
    private int shift;
    private int first;
    private int last;

    Span(Edges edges) {
        this.edges = edges;
    }

    /** Takes on the extremes of a section that lies within some bins. */
    void move(long least, long most, int firstBin, int lastBin) {
        base = least;
        shift = Layout.shift(most - least);
        first = edges.bin(least, firstBin, lastBin);
        last = edges.bin(most, first, lastBin);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean isOneBin() {
        return first == last;
    }

    /** Whether it lies wholly before or beyond the axis. */
    boolean isOutside() {
        return last == 0 || first == edges.bins() - 1;
    }

    /** Whether it lies wholly on the axis. */
    boolean isInside() {
        return first > 0 && last < edges.bins() - 1;
    }

    /** Whether there can be tables: few bins, and offsets that are positive as signed numbers. */
    boolean isTabular(long most) {
        return last - first <= MOST_BINS && most - base >= 0;
    }

    void tabulate() {
        int lowFrom = 0;
        int highFrom = 0;
        for (int bin = first; bin < last; bin++) {
            long edge = end(bin);
            int highTo = (int) (edge >>> shift);
            int lowTo = (int) (edge + (1L << shift) - 1 >>> shift);
            Arrays.fill(low, lowFrom, lowTo, (byte) (bin - first));
            Arrays.fill(high, highFrom, highTo, (byte) (bin - first));
            lowFrom = lowTo;
            highFrom = highTo;
        }
        Arrays.fill(low, lowFrom, low.length, (byte) (last - first));
        Arrays.fill(high, highFrom, high.length, (byte) (last - first));
    }

    /** The least bin of offsets that begin so. */
    int low(int bits) {
        return first + low[bits];
    }

    /** The greatest bin of offsets that begin so. */
    int high(int bits) {
        return first + high[bits];
    }

    /** The offset where the next bin begins. */
    long end(int bin) {
        return edges.start(bin + 1) - base;
    }

    /** The bin of an offset. */
    int bin(long offset) {
        int bin = low((int) (offset >>> shift));
        while (bin < last && offset >= end(bin)) {
            bin++;
        }
        return bin;
    }
}
