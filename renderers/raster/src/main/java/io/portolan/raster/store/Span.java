package io.portolan.raster.store;

import java.util.Arrays;

/**
 * What a section covers of an axis, in offsets. For the leading bits of an offset, as bounds of groups have them, a table
 * tells the bins of the least and of the greatest offset that begins with these bits.
 */
final class Span {

    /** A one in each of the four lanes of a long. */
    static final long LANES = 0x0001_0001_0001_0001L;

    /** A one in each byte. */
    static final long BYTES = 0x0101_0101_0101_0101L;

    /** Bins that a byte can number. */
    private static final int MOST_BINS = 127;

    private final Edges edges;
    private final short[] table = new short[256];
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
        shift = Layout.boundShift(greatest);
        restBits = Layout.restBits(greatest);
        first = edges.bin(least, firstBin, lastBin);
        last = edges.binFrom(most, first, lastBin);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** How many edges are within. */
    int edges() {
        return last - first;
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
        int from = 0;
        for (int bin = 0; bin < last - first; bin++) {
            long edge = end(first + bin);
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

    /** Two bytes for an edge, if there is one: the greatest bound before it, reversed, and the bound that it cuts. */
    long limits(int edge) {
        if (edge >= edges()) {
            return 0;
        }
        long end = end(first + edge);
        return ~(end - 1 >>> shift) & 0xFF | end >>> shift << 8;
    }

    /** The offset where the next bin begins. */
    long end(int bin) {
        return edges.start(bin + 1) - base;
    }

    /** How many bits of an offset are in its rest. */
    int restBits() {
        return restBits;
    }

    /** The bin of an offset, by the table. */
    int bin(long offset) {
        return bin(offset, low((int) (offset >>> shift)));
    }

    /** The bin of an offset that is not before some bin. */
    int bin(long offset, int from) {
        int bin = from;
        while (bin < last && offset >= end(bin)) {
            bin++;
        }
        return bin;
    }
}
