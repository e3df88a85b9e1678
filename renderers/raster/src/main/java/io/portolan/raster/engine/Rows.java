package io.portolan.raster.engine;

import io.portolan.raster.Progress;
import io.portolan.raster.block.Block;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** The rows of a table cut into parts, and each part into blocks; tells how far all of them are. */
final class Rows {

    /** What is done with a block. */
    interface Work {

        void block(long from, int count);
    }

    /** Blocks between two looks at the progress. */
    private static final int PACE = 64;

    private final long size;
    private final int parts;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    Rows(long size, int parts, Progress progress) {
        this.size = size;
        this.parts = parts;
        this.progress = progress;
    }

    int parts() {
        return parts;
    }

    /**
     * Goes through one part.
     *
     * @throws CancellationException as soon as the progress is cancelled
     */
    void each(int part, Work work) {
        long end = size * (part + 1) / parts;
        long reported = size * part / parts;
        int blocks = 0;
        for (long from = reported; from < end; from += Block.ROWS) {
            work.block(from, (int) Math.min(Block.ROWS, end - from));
            if (++blocks % PACE == 0) {
                report(from + Block.ROWS - reported);
                reported = from + Block.ROWS;
            }
        }
        report(Math.max(0, end - reported));
    }

    private void report(long rows) {
        progress.rows(done.addAndGet(rows), size);
        if (progress.isCancelled()) {
            throw new CancellationException("Rasterising was cancelled.");
        }
    }
}
