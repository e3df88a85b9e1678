package io.portolan.raster.store;

import java.util.Arrays;

/**
 * What a section covers of an axis, in offsets. For the leading bits of an offset, as bounds of groups have them, a table
 * tells the bins of the least and of the greatest offset that begins with these bits.
 */
final class Span {

    /** Bins that a byte can number. */
    private static final int MOST_BINS = 127;

    private final Edges edges;
    private final short[] table = new short[256];
    private long base;
    private long greatest;
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
        int shift = Layout.boundShift(greatest);
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

    /** The offset where the next bin begins. */
    long end(int bin) {
        return edges.start(bin + 1) - base;
    }

    /** The lead of the offset where the next bin begins: those below are of this bin. */
    long leadBelowEnd(int bin) {
        return end(bin) >>> restBits();
    }

    /** The lead from which on offsets are of the next bin: the same, or the next if the offset there has a rest. */
    long leadAboveEnd(int bin) {
        return end(bin) + (1L << restBits()) - 1 >>> restBits();
    }

    /** How many bits of an offset are in its rest. */
    int restBits() {
        return Layout.restBits(greatest);
    }

    /** The bin of an offset. */
    int bin(long offset) {
        int bin = low((int) (offset >>> Layout.boundShift(greatest)));
        while (bin < last && offset >= end(bin)) {
            bin++;
        }
        return bin;
    }
}
