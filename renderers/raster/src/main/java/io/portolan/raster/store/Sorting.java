package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Cuts what was spilled into loads along the curve; a cell that is too large for one is spilled anew. */
final class Sorting {

    private final RowCodec codec;
    private final Draft draft;
    private final Assembly assembly;
    private final Progress progress;
    private final int mostRows;

    Sorting(RowCodec codec, Draft draft, Assembly assembly, Progress progress) {
        this.codec = codec;
        this.draft = draft;
        this.assembly = assembly;
        this.progress = progress.unseen();
        mostRows = Load.mostRows(codec.rowBytes());
    }

    /** Sorts all rows of a spill. */
    void sort(Spill spill) throws IOException {
        int first = 0;
        long rows = 0;
        for (int cell = 0; cell < Partition.CELLS; cell++) {
            long more = spill.rows(cell);
            if (rows + more > mostRows) {
                load(spill, first, cell, rows);
                first = cell;
                rows = 0;
            }
            if (more > mostRows) {
                resort(spill, cell);
                first = cell + 1;
            } else {
                rows += more;
            }
        }
        load(spill, first, Partition.CELLS, rows);
    }

    private void load(Spill spill, int from, int to, long rows) throws IOException {
        if (rows > 0) {
            assembly.add(() -> {
                ByteBuffer bytes = ByteBuffer.allocate((int) rows * codec.rowBytes());
                for (int cell = from; cell < to; cell++) {
                    for (int page = 0; page < spill.pages(cell); page++) {
                        spill.read(cell, page, bytes);
                    }
                }
                return new Load(codec, bytes.flip()).chunks(progress);
            });
        }
    }

    private void resort(Spill spill, int cell) throws IOException {
        CellRows rows = new CellRows(spill, cell, codec, progress);
        Extent extent = rows.extent();
        if (extent.isPoint()) {
            inSlices(rows);
            return;
        }
        try (Spill finer = new Spill(draft, rows.partition(extent), codec.rowBytes())) {
            rows.each(finer::add);
            finer.finish();
            sort(finer);
            assembly.settle();
        }
    }

    /** Rows at one point need no order. */
    private void inSlices(CellRows rows) throws IOException {
        int most = mostRows * codec.rowBytes();
        ByteBuffer[] slice = {ByteBuffer.allocate(most)};
        rows.each((page, xs, ys, count) -> {
            int length = count * codec.rowBytes();
            int fitting = Math.min(length, slice[0].remaining());
            slice[0].put(page, 0, fitting);
            if (!slice[0].hasRemaining()) {
                add(slice[0]);
                slice[0] = ByteBuffer.allocate(most);
            }
            slice[0].put(page, fitting, length - fitting);
        });
        if (slice[0].position() > 0) {
            add(slice[0]);
        }
    }

    private void add(ByteBuffer slice) throws IOException {
        assembly.add(() -> new Load(codec, slice.flip()).chunks(progress));
    }
}
