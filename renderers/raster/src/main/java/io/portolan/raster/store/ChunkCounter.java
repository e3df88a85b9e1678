package io.portolan.raster.store;

/**
 * Counts the rows of chunks in cells, for one thread. Rows that lie together are looked at together: if the bounds of a
 * chunk, a section or a group are all in one cell, so are its rows, since the bins of an axis never fall.
 */
final class ChunkCounter {

    private final Edges xEdges;
    private final Edges yEdges;
    private final Span x;
    private final Span y;
    private final CellCounts counts;
    private final GroupCounter groups;
    private long rowsRead;
    private long rowsAdded;
    private long chunksRead;

    ChunkCounter(Edges xEdges, Edges yEdges) {
        this.xEdges = xEdges;
        this.yEdges = yEdges;
        x = new Span(xEdges);
        y = new Span(yEdges);
        counts = new CellCounts(xEdges.bins(), yEdges.bins());
        groups = new GroupCounter(x, y, counts);
    }

    void count(StoreFile file, int number) {
        Chunk chunk = file.directory().chunks().get(number);
        x.move(chunk.left(), chunk.right(), 0, xEdges.bins() - 1);
        y.move(chunk.bottom(), chunk.top(), 0, yEdges.bins() - 1);
        if (!isSettled(chunk.rows())) {
            sections(file.view(number), x.first(), x.last(), y.first(), y.last());
        }
    }

    /** Whether what the spans cover is outside of the canvas, or in one cell, to which the rows are then added. */
    private boolean isSettled(int rows) {
        if (x.isOutside() || y.isOutside()) {
            return true;
        }
        if (x.isOneBin() && y.isOneBin()) {
            counts.add(x.first(), y.first(), rows);
            rowsAdded += rows;
            return true;
        }
        return false;
    }

    private void sections(ChunkView view, int left, int right, int bottom, int top) {
        chunksRead++;
        for (int section = 0; section < Layout.sections(view.rows()); section++) {
            x.move(view.least(section, 0), view.most(section, 0), left, right);
            y.move(view.least(section, 1), view.most(section, 1), bottom, top);
            int from = section * Layout.SECTION;
            int rows = Math.min(Layout.SECTION, view.rows() - from);
            if (isSettled(rows)) {
                continue;
            }
            if (x.isTabular() && y.isTabular()) {
                x.tabulate();
                y.tabulate();
                int added = groups.count(view, from / Layout.GROUP, rows);
                rowsAdded += added;
                rowsRead += rows - added;
            } else {
                rows(view, from, rows);
            }
        }
    }

    /** Rows so far apart that their groups would help little. */
    private void rows(ChunkView view, int from, int size) {
        long[] xs = new long[size];
        long[] ys = new long[size];
        view.codes(0, from, size, xs);
        view.codes(1, from, size, ys);
        for (int i = 0; i < size; i++) {
            counts.add(xEdges.bin(xs[i], x.first(), x.last()), yEdges.bin(ys[i], y.first(), y.last()), 1);
        }
        rowsRead += size;
    }

    CellCounts counts() {
        return counts;
    }

    void report(Statistics statistics) {
        statistics.add(chunksRead, rowsRead, rowsAdded);
    }
}
