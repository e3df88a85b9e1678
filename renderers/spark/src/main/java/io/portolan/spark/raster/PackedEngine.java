package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.RasterEngine;
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

/** Rasterises packed points: of those by which they are packed no more than what is shown. */
public final class PackedEngine implements RasterEngine {

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
        return new SparkFrame(points(frame).rows());
    }

    private static boolean isPlaced(Glyph glyph, PackedPoints points) {
        List<StoreColumn> columns = points.format().columns();
        return glyph.equals(Glyph.points(columns.get(0).name(), columns.get(1).name()));
    }

    @Override
    public Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        PackedPoints points = points(frame);
        if (!isPlaced(glyph, points)) {
            return direct.viewport(canvas, glyph, rows(frame), progress);
        }
        return canvas.xRange().isPresent() && canvas.yRange().isPresent() ? canvas.viewport() : points.viewport(canvas);
    }

    @Override
    public <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        Pass.check(glyph);
        PackedPoints points = points(frame);
        Viewport viewport = viewport(canvas, glyph, frame, progress);
        return reduce(Pass.of(viewport, glyph, reduction.over(header(points.format()))), points);
    }

    private static io.portolan.raster.column.Table header(ChunkFormat format) {
        Map<String, List<String>> labels =
                format.columns().stream().collect(Collectors.toMap(StoreColumn::name, StoreColumn::labels));
        return DatasetColumns.header(
                format.columns().stream().map(StoreColumn::name).toList(), labels);
    }

    private static <A, R> R reduce(Pass<A, R> pass, PackedPoints points) {
        boolean placed = isPlaced(pass.glyph(), points);
        Dataset<Row> chunks = (placed ? points.within(pass.viewport()) : points).chunks();
        Dataset<Row> ordered = pass.reduction().dependsOnOrder()
                ? chunks.repartitionByRange(chunks.col(ChunkRow.NUMBER)).sortWithinPartitions(ChunkRow.NUMBER)
                : chunks;
        return new Merging<>(pass)
                .result(ordered.mapPartitions(new ChunkGrids<>(pass, points.format(), placed), Encoders.BINARY()));
    }

    @Override
    public BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        return direct.rows(rows(frame), box, limit, progress);
    }
}
