package io.portolan.raster.store;

import java.nio.ByteBuffer;

/** Counts the rows of groups that lie in more than one cell. */
final class GroupCounter {

    /** A one in each of four leads, and the bits that leads do not have. */
    private static final long ONES = 0x0001_0001_0001_0001L;

    private static final int SPARE = 1 << Layout.LEAD_BITS;
    private static final long SPARES = ONES * SPARE;

    private final Span x;
    private final Span y;
    private final CellCounts counts;

    /** @param counts where they are added */
    GroupCounter(Span x, Span y, CellCounts counts) {
        this.x = x;
        this.y = y;
        this.counts = counts;
    }

    /** Counts the rows of a group that lies within some cells of the section that the spans are at. */
    void count(ChunkView view, int group, int size, int left, int right, int bottom, int top) {
        boolean aroundCorner = right - left <= 1 && top - bottom <= 1 && size == Layout.GROUP;
        if (!aroundCorner || !countLeads(view, group, left, right, bottom, top)) {
            countEach(view, group, size);
        }
    }

    /**
     * Counts a full group in up to four cells around a corner by the leads alone: four rows at a time, and without a
     * branch. Where a lead is that of an edge it does not tell the side; then nothing is counted.
     *
     * <p>Lanes are compared after L. Lamport, Multiple Byte Processing with Full-Word Instructions (1975).
     */
    private boolean countLeads(ChunkView view, int group, int left, int right, int bottom, int top) {
        boolean oneColumn = left == right;
        boolean oneRow = bottom == top;
        long xFloor = oneColumn ? SPARES : x.leadBelowEnd(left) * ONES;
        long xCeiling = oneColumn ? SPARES : x.leadAboveEnd(left) * ONES;
        long yFloor = oneRow ? SPARES : y.leadBelowEnd(bottom) * ONES;
        long yCeiling = oneRow ? SPARES : y.leadAboveEnd(bottom) * ONES;
        ByteBuffer bytes = view.bytes();
        int at = view.layout().leads(group, 0);
        int toLeft = 0;
        int below = 0;
        int both = 0;
        long doubts = 0;
        for (int end = at + Layout.GROUP * Short.BYTES; at < end; at += Long.BYTES) {
            long xs = bytes.getLong(at) | SPARES;
            long ys = bytes.getLong(at + Layout.GROUP * Short.BYTES) | SPARES;
            long notLeft = xs - xFloor;
            long notBelow = ys - yFloor;
            toLeft += Long.bitCount(~notLeft & SPARES);
            below += Long.bitCount(~notBelow & SPARES);
            both += Long.bitCount(~(notLeft | notBelow) & SPARES);
            doubts |= notLeft ^ xs - xCeiling | notBelow ^ ys - yCeiling;
        }
        if ((doubts & SPARES) != 0) {
            return false;
        }
        counts.addQuarters(left, bottom, both, below - both, toLeft - both, Layout.GROUP - toLeft - below + both);
        return true;
    }

    private void countEach(ChunkView view, int group, int size) {
        for (int i = 0; i < size; i++) {
            counts.add(x.bin(offset(view, 0, group, i, x)), y.bin(offset(view, 1, group, i, y)), 1);
        }
    }

    private static long offset(ChunkView view, int column, int group, int place, Span span) {
        Layout layout = view.layout();
        long lead = view.bytes().getShort(layout.leads(group, column) + place * Short.BYTES);
        long rest = view.bytes().getLong(layout.offsets(group, column) + place * layout.width(column));
        return (lead << span.restBits()) + (rest & layout.mask(column));
    }
}
