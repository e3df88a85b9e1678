package io.portolan.raster.engine;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Block;
import io.portolan.raster.column.Table;
import io.portolan.raster.glyph.Bounds;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs glyphs and reductions over the rows of a table. The rows are cut into as many parts as there are threads, each
 * with a state of its own; the states are combined in the order of the rows, so that what comes first stays first.
 */
public final class Rasterizer {

    /** Rows below which another thread costs more than it saves. */
    private static final long LEAST_ROWS = 100_000;

    private final int threads;
    private final Progress progress;

    private Rasterizer(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** On all processors, watched by nobody. */
    public static Rasterizer standard() {
        return new Rasterizer(Runtime.getRuntime().availableProcessors(), Progress.UNWATCHED);
    }

    public Rasterizer withThreads(int count) {
        return new Rasterizer(Math.max(1, count), progress);
    }

    public Rasterizer withProgress(Progress watcher) {
        return new Rasterizer(threads, watcher);
    }

    /**
     * Reduces all rows of a table on a canvas.
     *
     * @throws RasterException for a column that is missing and a range that the axes cannot show
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
     */
    public <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Table table) {
        Viewport viewport = viewport(canvas, glyph, table);
        Reduction<A, R> bound = reduction.over(table);
        return glyph.isAntialiased()
                ? reduce(viewport, glyph, bound.antialiased(), table)
                : reduce(viewport, glyph, bound, table);
    }

    private <A, R> R reduce(Viewport viewport, Glyph glyph, Reduction<A, R> reduction, Table table) {
        List<Glyph> layers = glyph.layers();
        A state = state(viewport, layers.get(0), 0, reduction, table);
        for (int i = 1; i < layers.size(); i++) {
            state = reduction.combine(state, state(viewport, layers.get(i), i, reduction, table));
        }
        return reduction.finish(state, viewport);
    }

    private <A> A state(Viewport viewport, Glyph glyph, long layer, Reduction<A, ?> reduction, Table table) {
        List<String> columns = Scan.columns(glyph, reduction);
        Rows rows = rows(glyph.rows(viewport, table), viewport.cells(), columns, table);
        return IntStream.range(0, rows.parts())
                .parallel()
                .mapToObj(part -> {
                    A own = reduction.create(viewport.cells());
                    rows.each(part, Scan.of(viewport, glyph, layer, reduction, own, table)::block);
                    return own;
                })
                .reduce(reduction::combine)
                .orElseThrow();
    }

    private Rows rows(long size, int cells, List<String> columns, Table table) {
        if (size > table.size() && !columns.isEmpty()) {
            throw new RasterException("The glyph has " + size + " rows but the table " + table.size()
                    + "; its columns need a value for each row of the glyph.");
        }
        return new Rows(size, parts(size, cells), progress.until(Thread.currentThread()));
    }

    /** A grid costs a part as much as its rows: no more parts than rows can pay for. */
    private int parts(long rows, int cells) {
        return (int) Math.max(1, Math.min(threads, rows / Math.max(LEAST_ROWS, cells)));
    }

    /**
     * A canvas with the ranges it lacks taken from the data.
     *
     * @throws RasterException for a column that is missing and a range that the axes cannot show
     */
    public Viewport viewport(Canvas canvas, Glyph glyph, Table table) {
        if (glyph.bounds().isPresent()) {
            Bounds bounds = glyph.bounds().get();
            return canvas.over(
                    Range.ofExtremes(bounds.left(), bounds.right()), Range.ofExtremes(bounds.bottom(), bounds.top()));
        }
        Range x = canvas.xRange().orElseGet(() -> extent(glyph.xColumns(), false, table));
        Range y = canvas.yRange().orElseGet(() -> extent(glyph.yColumns(), glyph.standsOnZero(), table));
        return canvas.over(x, y);
    }

    private Range extent(List<String> columns, boolean withZero, Table table) {
        Rows rows =
                new Rows(table.size(), parts(table.size(), 0), progress.unseen().until(Thread.currentThread()));
        Optional<Extent> extent = IntStream.range(0, rows.parts())
                .parallel()
                .mapToObj(part -> {
                    Extent own = new Extent();
                    Block block = new Block(table, columns);
                    rows.each(part, (from, count) -> {
                        block.move(from, count, false);
                        columns.forEach(name -> own.include(block.slice(name), count));
                    });
                    return own;
                })
                .reduce(Extent::and);
        return extent.orElseThrow().range(withZero);
    }
}
