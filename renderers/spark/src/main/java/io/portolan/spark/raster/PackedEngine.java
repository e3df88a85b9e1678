package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Viewport;
import io.portolan.raster.column.Table;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
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

    private final DirectEngine direct = new DirectEngine();

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

    private static SparkFrame rows(Frame frame) {
        return ((PackedFrame) frame).unpacked();
    }

    private static boolean isPlaced(Glyph glyph, PackedPoints points) {
        List<StoreColumn> columns = points.format().columns();
        return glyph.equals(Glyph.points(columns.get(0).name(), columns.get(1).name()));
    }

    @Override
    Dataset<Row> data(Frame frame) {
        return points(frame).chunks();
    }

    @Override
    Viewport over(Canvas canvas, Glyph glyph, Frame frame) {
        PackedPoints points = points(frame);
        if (!isPlaced(glyph, points)) {
            return direct.over(canvas, glyph, rows(frame));
        }
        return canvas.xRange().isPresent() && canvas.yRange().isPresent() ? canvas.viewport() : points.viewport(canvas);
    }

    @Override
    <A, R> R reduce(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        Pass.check(glyph);
        PackedPoints points = points(frame);
        Viewport viewport = over(canvas, glyph, frame);
        return reduce(Pass.of(viewport, glyph, reduction.over(header(points.format()))), points);
    }

    private static Table header(ChunkFormat format) {
        Map<String, List<String>> labels =
                format.columns().stream().collect(Collectors.toMap(StoreColumn::name, StoreColumn::labels));
        return DatasetColumns.header(
                format.columns().stream().map(StoreColumn::name).toList(), labels);
    }

    private static <A, R> R reduce(Pass<A, R> pass, PackedPoints points) {
        boolean placed = isPlaced(pass.glyph(), points);
        Dataset<Row> chunks = (placed ? points.within(pass.viewport()) : points).chunks();
        ChunkGrids<A> grids = new ChunkGrids<>(pass, points.format(), placed);
        return pass.reduction().dependsOnOrder()
                ? new Merging<>(pass).result(ordered(chunks).mapPartitions(grids, Encoders.BINARY()))
                : new Merging<>(pass)
                        .resultOfFew(
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

    @Override
    BoxRows within(Frame frame, Box box, int limit) {
        return direct.within(rows(frame), box, limit);
    }
}
