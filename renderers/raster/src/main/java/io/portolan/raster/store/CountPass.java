package io.portolan.raster.store;

import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Counts all rows of a store in the cells of a canvas. Threads take chunks by turns; in which order changes no count. */
final class CountPass {

    /** Rows of a store below which another thread costs more than it saves. */
    private static final long LEAST_ROWS = 1_000_000;

    private final StoreFile file;
    private final Progress progress;
    private final Edges x;
    private final Edges y;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();

    CountPass(StoreFile file, Viewport viewport, Progress progress) {
        this.file = file;
        this.progress = progress.until(Thread.currentThread());
        List<StoreColumn> columns = file.directory().columns();
        x = Edges.of(viewport.x(), columns.get(0).kind());
        y = Edges.of(viewport.y(), columns.get(1).kind());
    }

    /**
     * The counts, row by row.
     *
     * @throws CancellationException if the progress was cancelled
     */
    int[] counts() {
        long rows = file.directory().rows();
        int threads = (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), rows / LEAST_ROWS));
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(thread -> count(rows))
                .reduce(CellCounts::and)
                .orElseThrow()
                .inner();
    }

    private CellCounts count(long all) {
        List<Chunk> chunks = file.directory().chunks();
        ChunkCounter counter = new ChunkCounter(x, y);
        for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
            if (progress.isCancelled()) {
                throw new CancellationException("Counting was cancelled.");
            }
            counter.count(file, i);
            progress.rows(done.addAndGet(chunks.get(i).rows()), all);
        }
        counter.report(file.statistics());
        return counter.counts();
    }
}
