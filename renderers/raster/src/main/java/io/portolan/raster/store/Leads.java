package io.portolan.raster.store;

/** Compares the rows of a full group with an edge, by their leads. */
final class Leads {

    /** Sixteen rows, four in a lane. */
    static final long ALL = 0xF * Span.LANES;

    /** The bits that leads do not have. */
    private static final long SPARES = Span.LANES << Layout.LEAD_BITS;

    private Leads() {}

    /**
     * The rows that lie before an edge, found four at a time and without a branch.
     *
     * <p>After L. Lamport, Multiple Byte Processing with Full-Word Instructions (1975).
     *
     * @param end the offset of the edge
     * @param restBits how many of its bits leads do not tell
     */
    static long before(ChunkView view, int group, int column, long end, int restBits) {
        long floors = Span.LANES * (end >>> restBits);
        long doubts = (end & (1L << restBits) - 1) == 0 ? 0 : Span.LANES;
        long before = 0;
        long doubt = 0;
        for (int i = 0; i < 4; i++) {
            long beyond = (view.leads(group, column, i) | SPARES) - floors;
            before |= (~beyond & SPARES) >>> Layout.LEAD_BITS - i;
            doubt |= beyond ^ beyond - doubts;
        }
        return (doubt & SPARES) == 0 ? before : exactlyBefore(view, group, column, end, restBits);
    }

    /** The same where a row has the lead of the edge itself. */
    private static long exactlyBefore(ChunkView view, int group, int column, long end, int restBits) {
        long before = 0;
        for (int i = 0; i < Layout.GROUP; i++) {
            long isBefore = view.offset(column, group, i, restBits) - end >>> 63;
            before |= isBefore << 16 * (i & 3) + (i >> 2);
        }
        return before;
    }
}
