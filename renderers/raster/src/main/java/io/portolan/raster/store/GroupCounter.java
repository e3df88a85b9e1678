package io.portolan.raster.store;

/**
 * Counts the rows of a section that many edges cut, or that is not full, group by group; those of groups that an edge cuts,
 * row by row.
 */
final class GroupCounter {

    private final Span x;
    private final Span y;
    private final CellCounts counts;
    private final int[] cut = new int[Layout.SECTION / Layout.GROUP];
    private int cuts;

    /**
     * A counter for the section that the spans are at.
     *
     * @param counts where rows are added
     */
    GroupCounter(Span x, Span y, CellCounts counts) {
        this.x = x;
        this.y = y;
        this.counts = counts;
    }

    /** Counts the groups from one on that hold so many rows; returns how many of these were added by whole groups. */
    int count(ChunkView view, int first, int rows) {
        x.tabulate();
        y.tabulate();
        int added = addWhole(view, first, rows);
        view.fetch(cut, cuts);
        for (int i = 0; i < cuts; i++) {
            int size = Math.min(Layout.GROUP, rows - (cut[i] - first) * Layout.GROUP);
            countCut(view, cut[i], size);
        }
        return added;
    }

    /** Adds the groups that lie in one cell and notes the others, without a branch. */
    private int addWhole(ChunkView view, int first, int rows) {
        int added = 0;
        cuts = 0;
        for (int group = first, left = rows; left > 0; group++, left -= Layout.GROUP) {
            int bounds = view.bounds(group);
            int column = left(bounds);
            int row = bottom(bounds);
            int isCut = -(right(bounds) - column | top(bounds) - row) >>> 31;
            int size = Math.min(Layout.GROUP, left) & isCut - 1;
            counts.add(column, row, size);
            added += size;
            cut[cuts] = group;
            cuts += isCut;
        }
        return added;
    }

    private int left(int bounds) {
        return x.low(bounds & 0xFF);
    }

    private int right(int bounds) {
        return x.high(bounds >>> 8 & 0xFF);
    }

    private int bottom(int bounds) {
        return y.low(bounds >>> 16 & 0xFF);
    }

    private int top(int bounds) {
        return y.high(bounds >>> 24);
    }

    private void countCut(ChunkView view, int group, int size) {
        int bounds = view.bounds(group);
        int column = left(bounds);
        int row = bottom(bounds);
        if (right(bounds) - column <= 1 && top(bounds) - row <= 1 && size == Layout.GROUP) {
            countLeads(view, group, column, row, right(bounds), top(bounds));
        } else {
            countEach(view, group, size);
        }
    }

    /** Counts a full group in up to four cells around a corner. */
    private void countLeads(ChunkView view, int group, int column, int row, int right, int top) {
        long toLeft = column == right ? Leads.ALL : Leads.before(view, group, 0, x.end(column), x.restBits());
        long below = row == top ? Leads.ALL : Leads.before(view, group, 1, y.end(row), y.restBits());
        counts.addQuarters(column, row, toLeft, below);
    }

    private void countEach(ChunkView view, int group, int size) {
        for (int i = 0; i < size; i++) {
            long atX = view.offset(0, group, i, x.restBits());
            long atY = view.offset(1, group, i, y.restBits());
            counts.add(x.bin(atX), y.bin(atY), 1);
        }
    }
}
