package io.portolan.raster.store;

/** Counts the rows of groups that lie in more than one cell. */
final class GroupCounter {

    /** A one in each of four leads, and the bits that leads do not have. */
    private static final long ONES = 0x0001_0001_0001_0001L;

    private static final long SPARES = ONES << Layout.LEAD_BITS;

    /** Sixteen rows, four in a lane, and what no set of rows looks like. */
    private static final long ALL = 0xF * ONES;

    private static final long DOUBTFUL = Long.MIN_VALUE;

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

    /** Counts a full group in up to four cells around a corner by the leads alone, if they tell. */
    private boolean countLeads(ChunkView view, int group, int left, int right, int bottom, int top) {
        long toLeft = left == right ? ALL : before(view, group, 0, x.leadBelowEnd(left), x.leadAboveEnd(left));
        long below = bottom == top ? ALL : before(view, group, 1, y.leadBelowEnd(bottom), y.leadAboveEnd(bottom));
        if ((toLeft | below) < 0) {
            return false;
        }
        int both = Long.bitCount(toLeft & below);
        int beside = Long.bitCount(below) - both;
        int above = Long.bitCount(toLeft) - both;
        counts.addQuarters(left, bottom, both, beside, above, Layout.GROUP - both - beside - above);
        return true;
    }

    /**
     * The rows of a group that lie before an edge, four at a time and without a branch. A lead from the edge's floor up to
     * its ceiling does not tell.
     *
     * <p>After L. Lamport, Multiple Byte Processing with Full-Word Instructions (1975).
     */
    private static long before(ChunkView view, int group, int column, long floor, long ceiling) {
        int at = view.layout().leads(group, column);
        long floors = floor * ONES;
        long doubts = (ceiling - floor) * ONES;
        long before = 0;
        long doubt = 0;
        for (int i = 0; i < 4; i++) {
            long beyond = (view.bytes().getLong(at + i * Long.BYTES) | SPARES) - floors;
            before |= (~beyond & SPARES) >>> Layout.LEAD_BITS - i;
            doubt |= beyond ^ beyond - doubts;
        }
        return (doubt & SPARES) == 0 ? before : DOUBTFUL;
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
