package io.portolan.raster.store;

/**
 * Sorts the groups of a full section by where they lie along the axes, as sets of bits: those in each bin, and those that
 * one edge cuts. The bounds of two groups are compared with an edge of x and one of y at once.
 *
 * <p>After L. Lamport, Multiple Byte Processing with Full-Word Instructions (1975).
 */
final class Sieve {

    /** Edges along an axis beyond which it is quicker to look at each group. */
    private static final int MOST_EDGES = 4;

    /** Groups whose bits fill a word: one for each bound. */
    private static final int IN_WORD = 16;

    /** The highest bit of each byte. */
    private static final long HIGHEST = 0x80 * Span.BYTES;

    /** The least bounds of two groups; the others are the greatest. */
    private static final long STARTS = 0x00FF_00FF_00FF_00FFL;

    /** The first bound of each. */
    private static final long FIRST = 0x0000_00FF_0000_00FFL;

    private final Span x;
    private final Span y;
    private final long[] columns = new long[2 * MOST_EDGES + 1];
    private final long[] rows = new long[2 * MOST_EDGES + 1];
    private final long[] words = new long[Layout.SECTION / Layout.GROUP / IN_WORD];

    Sieve(Span x, Span y) {
        this.x = x;
        this.y = y;
    }

    /** Whether few edges cut the section that the spans are at. */
    boolean isFit() {
        return x.edges() <= MOST_EDGES && y.edges() <= MOST_EDGES;
    }

    /** The groups that lie in a bin of x, at twice its number, and at the next place those that the edge behind it cuts alone. */
    long column(int place) {
        return columns[place];
    }

    /** The same along y. */
    long row(int place) {
        return rows[place];
    }

    /** Sorts the groups from one on. */
    void sort(ChunkView view, int first) {
        long behindLeft = -1;
        long behindLower = -1;
        for (int edge = 0; edge < Math.max(x.edges(), y.edges()); edge++) {
            long limits = x.limits(edge) | y.limits(edge) << 16;
            compare(view, first, limits | limits << 32);
            if (edge < x.edges()) {
                behindLeft = part(columns, edge, behindLeft, ~beyond(0), beyond(8));
            }
            if (edge < y.edges()) {
                behindLower = part(rows, edge, behindLower, ~beyond(16), beyond(24));
            }
        }
        columns[2 * x.edges()] = behindLeft;
        rows[2 * y.edges()] = behindLower;
    }

    /**
     * Finds the bounds that are not below the limits of an edge. The least bounds are reversed, and so are their limits.
     *
     * @param limits of two groups
     */
    private void compare(ChunkView view, int first, long limits) {
        long low = limits & ~HIGHEST;
        long isLow = ~limits & HIGHEST;
        for (int word = 0; word < words.length; word++) {
            long found = 0;
            for (int group = 0; group < IN_WORD; group += 2) {
                long bounds = view.boundsOfTwo(first + word * IN_WORD + group) ^ STARTS;
                // not below: a higher highest bit, or the same one and a rest that borrows none
                long rest = (bounds | HIGHEST) - low;
                found = found >>> 1 | (bounds & rest | (bounds | rest) & isLow) & HIGHEST;
            }
            words[word] = found;
        }
    }

    /** One bit for each group, of the bound that is so many bits into each. */
    private long beyond(int shift) {
        return words[0] >>> shift & FIRST
                | (words[1] >>> shift & FIRST) << 8
                | (words[2] >>> shift & FIRST) << 16
                | (words[3] >>> shift & FIRST) << 24;
    }

    private static long part(long[] places, int edge, long behindLast, long starts, long ends) {
        if (edge > 0) {
            places[2 * edge - 1] &= ~ends;
        }
        places[2 * edge] = behindLast & ~ends;
        places[2 * edge + 1] = behindLast & ~starts & ends;
        return starts;
    }

    /** The group of a section that the lowest bit of a set stands for. */
    static int group(long set) {
        int bit = Long.numberOfTrailingZeros(set);
        return 2 * (bit & 31) + (bit >> 5);
    }
}
