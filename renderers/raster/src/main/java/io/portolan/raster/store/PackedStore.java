package io.portolan.raster.store;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.Rasterizer;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows in a file that are ready to be looked at: what a part of the plane shows is found without reading the rest. Safe
 * for several threads.
 *
 * <p>Rows have the store's order, in which neighbours in the plane are neighbours in the file; it is what reductions such
 * as first and last go by. Row numbers are those of the store.
 */
public final class PackedStore implements AutoCloseable {

    private final StoreFile file;
    private final long size;

    private PackedStore(StoreFile file) {
        this.file = file;
        size = file.directory().rows();
    }

    /**
     * Opens a store.
     *
     * @throws StoreException if the file is missing, no store, incomplete, damaged or of a later version
     */
    public static PackedStore open(Path path) {
        return new PackedStore(StoreFile.open(path));
    }

    /** The columns; the first two are the coordinates x and y. */
    public List<StoreColumn> columns() {
        return file.directory().columns();
    }

    /** How many rows there are. */
    public long size() {
        return size;
    }

    /** Rows that were given but not packed, because a coordinate was missing or infinite. */
    public long leftOut() {
        return file.directory().leftOut();
    }

    /** What a canvas without a range shows along x: all data, or (-1, 1) if there is none. */
    public Range xRange() {
        return file.directory().extent().x();
    }

    /** The same along y. */
    public Range yRange() {
        return file.directory().extent().y();
    }

    /** What has been read so far. */
    public Reading reading() {
        return file.statistics().reading();
    }

    /** All rows, for any glyph; each that asks for a part of the plane is better asked of the store itself. */
    public Table table() {
        return table(Runs.all(file.directory()));
    }

    /**
     * Reduces the rows on a canvas, each a point: as {@link Rasterizer} does with the same rows in memory. If the points
     * are the store's own coordinates, only what the canvas shows is read; of that, counts read only what they must.
     *
     * @throws io.portolan.raster.RasterException for a column that is missing and a range that the axes cannot show
     * @throws StoreException if the file is damaged or closed
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
     */
    public <A, R> R aggregate(Canvas canvas, String x, String y, Reduction<A, R> reduction, Progress progress) {
        if (!x.equals(columns().get(0).name()) || !y.equals(columns().get(1).name())) {
            return reduce(canvas, Glyph.points(x, y), reduction, progress, Runs.all(file.directory()));
        }
        Viewport viewport = canvas.over(xRange(), yRange());
        Optional<Function<int[], A>> ofCounts = reduction.ofCounts();
        if (ofCounts.isPresent()) {
            int[] counts = new CountPass(file, viewport, progress).counts();
            return reduction.finish(ofCounts.get().apply(counts), viewport);
        }
        Range xs = viewport.x().range();
        Range ys = viewport.y().range();
        Canvas shown = canvas.x(xs.low(), xs.high()).y(ys.low(), ys.high());
        return reduce(shown, Glyph.points(x, y), reduction, progress, visible(viewport));
    }

    private <A, R> R reduce(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Progress progress, Runs runs) {
        file.statistics().add(runs.chunks(), runs.size(), 0);
        return Rasterizer.standard().withProgress(progress).aggregate(canvas, glyph, reduction, table(runs));
    }

    private Runs visible(Viewport viewport) {
        return Runs.within(
                file,
                Edges.of(viewport.x(), columns().get(0).kind()),
                Edges.of(viewport.y(), columns().get(1).kind()));
    }

    private Table table(Runs runs) {
        Map<String, NumericColumn> columns = new LinkedHashMap<>();
        IntStream.range(0, columns().size())
                .forEach(column -> columns.put(columns().get(column).name(), new StoredValues(file, runs, column)));
        return Table.of(columns).numbered(runs::storeRow);
    }

    /**
     * The rows in a part of the plane, its edges included.
     *
     * @param limit how many of them are given; all are counted
     * @throws StoreException if the file is damaged or closed
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
     */
    public BoxRows rows(Range x, Range y, int limit, Progress progress) {
        Viewport viewport =
                Canvas.of(1, 1).x(x.low(), x.high()).y(y.low(), y.high()).viewport();
        long total = Integer.toUnsignedLong(new CountPass(file, viewport, progress).counts()[0]);
        RowSearch search = new RowSearch(columns(), table(visible(viewport)), x, y);
        return new BoxRows(search.rows((int) Math.max(0, Math.min(limit, total))), total);
    }

    /** Lets go of the file; what is asked afterwards is refused. */
    @Override
    public void close() {
        file.close();
    }
}
