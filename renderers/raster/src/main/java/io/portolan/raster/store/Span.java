package io.portolan.raster.store;

import java.util.Arrays;

/**
 * What a section covers of an axis, in offsets. For the leading bits of an offset, as bounds of groups have them, a table
 * tells the bins of the least and of the greatest offset that begins with these bits.
 */
final class Span {

    /** A one in each of the four lanes of a long. */
    static final long LANES = 0x0001_0001_0001_0001L;

    /** Bins that a byte can number. */
    private static final int MOST_BINS = 127;

    private final Edges edges;
    private final short[] table = new short[256];
    private final long[] floors = new long[MOST_BINS];
    private final long[] doubts = new long[MOST_BINS];
    private long base;
    private long greatest;
    private int shift;
    private int restBits;
    private int first;
    private int last;

    Span(Edges edges) {
        this.edges = edges;
    }

    /** Takes on the extremes of a section that lies within some bins. */
    void move(long least, long most, int firstBin, int lastBin) {
        base = least;
        greatest = most - least;
        first = edges.bin(least, firstBin, lastBin);
        last = edges.binFrom(most, first, lastBin);
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

    /** Whether there can be a table: few bins, and offsets that are positive as signed numbers. */
    boolean isTabular() {
        return last - first <= MOST_BINS && greatest >= 0;
    }

    void tabulate() {
        shift = Layout.boundShift(greatest);
        restBits = Layout.restBits(greatest);
        int from = 0;
        for (int bin = 0; bin < last - first; bin++) {
            long edge = end(first + bin);
            long floor = edge >>> restBits;
            long ceiling = edge + (1L << restBits) - 1 >>> restBits;
            floors[bin] = floor * LANES;
            doubts[bin] = (ceiling - floor) * LANES;
            int cut = (int) (edge >>> shift);
            if (from < cut) {
                Arrays.fill(table, from, cut, (short) (bin << 8 | bin));
                from = cut;
            }
            if (edge != (long) cut << shift) {
                int before = from > cut ? table[cut] & 0xFF : bin;
                table[cut] = (short) (bin + 1 << 8 | before);
                from = cut + 1;
            }
        }
        Arrays.fill(table, from, table.length, (short) (last - first << 8 | last - first));
    }

    /** The least bin of offsets that begin so. */
    int low(int bits) {
        return first + (table[bits] & 0xFF);
    }

    /** The greatest bin of offsets that begin so. */
    int high(int bits) {
        return first + (table[bits] >> 8);
    }

    /** The offset where the next bin begins. */
    long end(int bin) {
        return edges.start(bin + 1) - base;
    }

    /** Where a bin ends, as a lead in each lane: rows whose leads are less are before the end. */
    long floors(int bin) {
        return floors[bin - first];
    }

    /** One in each lane if a lead that is that of the end does not tell the side. */
    long doubts(int bin) {
        return doubts[bin - first];
    }

    /** How many bits of an offset are in its rest. */
    int restBits() {
        return restBits;
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
