package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.StoreColumn;
import io.portolan.spark.SparkFrame;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rasterises packed points: of those by which they are packed no more than what is shown. */
public final class PackedEngine extends SparkEngine {

    private static final int BEST = 100;

    @Override
    public String name() {
        return "Spark, packed points";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return frame instanceof PackedFrame ? BEST : -1;
    }

    private static PackedPoints points(Frame frame) {
        return ((PackedFrame) frame).points();
    }

    private static boolean isPlaced(Glyph glyph, PackedPoints points) {
        List<StoreColumn> columns = points.format().columns();
        return glyph.equals(Glyph.points(columns.get(0).name(), columns.get(1).name()));
    }

    @Override
    SparkFrame rows(Frame frame) {
        return ((PackedFrame) frame).unpacked();
    }

    /** Chunks are in an order. */
    @Override
    void check(Glyph glyph, Reduction<?, ?> reduction) {
        Pass.check(glyph);
    }

    @Override
    Viewport over(Canvas canvas, Glyph glyph, Frame frame) {
        PackedPoints points = points(frame);
        return isPlaced(glyph, points) ? points.viewport(canvas) : super.over(canvas, glyph, frame);
    }

    @Override
    <A, R> List<R> reduce(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        PackedPoints points = points(frame);
        return reduce(Pass.of(viewports, glyph, reduction.over(header(points.format()))), points);
    }

    private static Table header(ChunkFormat format) {
        Map<String, List<String>> labels =
                format.columns().stream().collect(Collectors.toMap(StoreColumn::name, StoreColumn::labels));
        return DatasetColumns.header(
                format.columns().stream().map(StoreColumn::name).toList(), labels);
    }

    private static <A, R> List<R> reduce(Pass<A, R> pass, PackedPoints points) {
        boolean placed = isPlaced(pass.glyph(), points);
        Dataset<Row> chunks = (placed ? points.within(pass.viewports()) : points).chunks();
        ChunkGrids<A> grids = new ChunkGrids<>(pass, points.format(), placed);
        return pass.reduction().dependsOnOrder()
                ? new Merging<>(pass).results(ordered(chunks).mapPartitions(grids, Encoders.BINARY()))
                : new Merging<>(pass)
                        .resultsOfFew(
                                chunks.coalesce(tasks(chunks.sparkSession())).mapPartitions(grids, Encoders.BINARY()));
    }

    /** Each task makes a grid, which costs more than a few chunks do: two for each core, if these can be told. */
    private static int tasks(SparkSession session) {
        try {
            return Math.max(
                    1, Math.min(Merging.GROUP, 2 * session.sparkContext().defaultParallelism()));
        } catch (LinkageError | UnsupportedOperationException client) {
            return Merging.GROUP;
        }
    }

    private static Dataset<Row> ordered(Dataset<Row> chunks) {
        return chunks.repartitionByRange(chunks.col(ChunkRow.NUMBER)).sortWithinPartitions(ChunkRow.NUMBER);
    }
}
