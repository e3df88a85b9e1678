package io.portolan.raster.store;

/** Counts the rows of a full section that few edges cut: its groups by sets, and the rows of those that are cut. */
final class SectionCounter {

    private final Span x;
    private final Span y;
    private final Sieve sieve;
    private final CellCounts counts;
    private final GroupCounter groups;
    private int first;
    private long cut;

    /** @param counts where rows are added */
    SectionCounter(Edges xEdges, Edges yEdges, CellCounts counts) {
        x = new Span(xEdges);
        y = new Span(yEdges);
        sieve = new Sieve(x, y);
        groups = new GroupCounter(x, y, counts);
        this.counts = counts;
    }

    /** Where the section is. */
    Span x() {
        return x;
    }

    Span y() {
        return y;
    }

    /**
     * Counts the groups from one on that hold so many rows, but for those that are cut if few edges do so: these are kept
     * for later.
     *
     * @return how many rows were added by whole groups
     */
    int count(ChunkView view, int firstGroup, int rows) {
        first = firstGroup;
        cut = 0;
        return rows == Layout.SECTION && sieve.isFit() ? addWhole(view) : groups.count(view, first, rows);
    }

    private int addWhole(ChunkView view) {
        sieve.sort(view, first);
        cut = -1;
        for (int row = 0; row <= y.edges(); row++) {
            for (int column = 0; column <= x.edges(); column++) {
                long whole = sieve.column(2 * column) & sieve.row(2 * row);
                counts.add(x.first() + column, y.first() + row, Long.bitCount(whole) * Layout.GROUP);
                cut &= ~whole;
            }
        }
        return Layout.SECTION - Long.bitCount(cut) * Layout.GROUP;
    }

    /** Whether groups were kept for later. */
    boolean isWaiting() {
        return cut != 0;
    }

    /** Lists the groups that were kept, from a place on; returns the place behind them. */
    int list(int[] into, int place) {
        int at = place;
        for (long left = cut; left != 0; left &= left - 1) {
            into[at++] = first + Sieve.group(left);
        }
        return at;
    }

    /** Counts the rows of the groups that were kept. */
    void countCut(ChunkView view) {
        for (int row = 0; row <= 2 * y.edges(); row++) {
            for (int column = 1 - (row & 1); column <= 2 * x.edges(); column += 2 - (row & 1)) {
                long groups = sieve.column(column) & sieve.row(row);
                if (groups != 0) {
                    countAt(view, groups, column, row);
                    cut &= ~groups;
                }
            }
        }
        for (long left = cut; left != 0; left &= left - 1) {
            countEach(view, first + Sieve.group(left));
        }
    }

    /** Counts groups that all lie in two cells beside each other, or in four around a corner. */
    private void countAt(ChunkView view, long groups, int atColumn, int atRow) {
        int column = x.first() + atColumn / 2;
        int row = y.first() + atRow / 2;
        int all = Long.bitCount(groups) * Layout.GROUP;
        if (atRow % 2 == 0) {
            int before = countBefore(view, groups, 0, x.end(column), x.restBits());
            counts.add(column, row, before);
            counts.add(column + 1, row, all - before);
        } else if (atColumn % 2 == 0) {
            int before = countBefore(view, groups, 1, y.end(row), y.restBits());
            counts.add(column, row, before);
            counts.add(column, row + 1, all - before);
        } else {
            countQuarters(view, groups, column, row);
        }
    }

    private int countBefore(ChunkView view, long groups, int column, long end, int restBits) {
        int before = 0;
        for (long left = groups; left != 0; left &= left - 1) {
            before += Long.bitCount(Leads.before(view, first + Sieve.group(left), column, end, restBits));
        }
        return before;
    }

    private void countQuarters(ChunkView view, long groups, int column, int row) {
        for (long left = groups; left != 0; left &= left - 1) {
            int group = first + Sieve.group(left);
            long toLeft = Leads.before(view, group, 0, x.end(column), x.restBits());
            long below = Leads.before(view, group, 1, y.end(row), y.restBits());
            counts.addQuarters(column, row, toLeft, below);
        }
    }

    private void countEach(ChunkView view, int group) {
        for (int i = 0; i < Layout.GROUP; i++) {
            long atX = view.offset(0, group, i, x.restBits());
            long atY = view.offset(1, group, i, y.restBits());
            counts.add(x.bin(atX, x.first()), y.bin(atY, y.first()), 1);
        }
    }
}
