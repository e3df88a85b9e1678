package io.portolan.raster.store;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Counts the rows of chunks in cells, for one thread. Rows that lie together are looked at together: if the bounds of a
 * chunk, a section or a group are all in one cell, so are its rows, since the bins of an axis never fall.
 */
final class ChunkCounter {

    /** Sections whose leads are asked for at once. */
    private static final int AT_ONCE = 8;

    private final Edges xEdges;
    private final Edges yEdges;
    private final Span x;
    private final Span y;
    private final CellCounts counts;
    private final SectionCounter[] pending = new SectionCounter[AT_ONCE];
    private final int[] cut = new int[AT_ONCE * Layout.SECTION / Layout.GROUP];
    private int waiting;
    private long rowsRead;
    private long rowsAdded;
    private long chunksRead;

    ChunkCounter(Edges xEdges, Edges yEdges) {
        this.xEdges = xEdges;
        this.yEdges = yEdges;
        x = new Span(xEdges);
        y = new Span(yEdges);
        counts = new CellCounts(xEdges.bins(), yEdges.bins());
        Arrays.setAll(pending, i -> new SectionCounter(xEdges, yEdges, counts));
    }

    void count(StoreFile file, int number) {
        count(file.directory().chunks().get(number), () -> file.view(number));
    }

    /** @param view asked for only if bounds do not tell enough */
    void count(Chunk chunk, Supplier<ChunkView> view) {
        x.move(chunk.left(), chunk.right(), 0, xEdges.bins() - 1);
        y.move(chunk.bottom(), chunk.top(), 0, yEdges.bins() - 1);
        if (!isSettled(x, y, chunk.rows())) {
            ChunkView read = view.get();
            chunksRead++;
            for (int section = 0; section < Layout.sections(chunk.rows()); section++) {
                count(read, section);
            }
            countPending(read);
        }
    }

    /** Whether what two spans cover is outside of the canvas, or in one cell, to which the rows are then added. */
    private boolean isSettled(Span along, Span up, int rows) {
        if (along.isOutside() || up.isOutside()) {
            return true;
        }
        if (along.isOneBin() && up.isOneBin()) {
            counts.add(along.first(), up.first(), rows);
            rowsAdded += rows;
            return true;
        }
        return false;
    }

    private void count(ChunkView view, int section) {
        SectionCounter counter = pending[waiting];
        Span along = counter.x();
        Span up = counter.y();
        along.move(view.least(section, 0), view.most(section, 0), x.first(), x.last());
        up.move(view.least(section, 1), view.most(section, 1), y.first(), y.last());
        int from = section * Layout.SECTION;
        int rows = Math.min(Layout.SECTION, view.rows() - from);
        if (isSettled(along, up, rows)) {
            return;
        }
        if (along.isTabular() && up.isTabular()) {
            int added = counter.count(view, from / Layout.GROUP, rows);
            rowsAdded += added;
            rowsRead += rows - added;
            waiting += counter.isWaiting() ? 1 : 0;
            if (waiting == AT_ONCE) {
                countPending(view);
            }
        } else {
            countRows(view, from, rows, along, up);
        }
    }

    /** Counts what is kept of some sections, after asking memory for all of it at once. */
    private void countPending(ChunkView view) {
        int groups = 0;
        for (int i = 0; i < waiting; i++) {
            groups = pending[i].list(cut, groups);
        }
        view.fetch(cut, groups);
        for (int i = 0; i < waiting; i++) {
            pending[i].countCut(view);
        }
        waiting = 0;
    }

    /** Rows so far apart that their groups would help little. */
    private void countRows(ChunkView view, int from, int size, Span along, Span up) {
        long[] xs = new long[size];
        long[] ys = new long[size];
        view.codes(0, from, size, xs);
        view.codes(1, from, size, ys);
        for (int i = 0; i < size; i++) {
            int column = xEdges.bin(xs[i], along.first(), along.last());
            counts.add(column, yEdges.bin(ys[i], up.first(), up.last()), 1);
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
