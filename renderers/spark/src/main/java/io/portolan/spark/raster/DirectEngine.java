package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Rasterises the rows of any dataset in its partitions. */
public final class DirectEngine extends SparkEngine {

    private static final int GOOD = 50;

    @Override
    public String name() {
        return "Spark, rows as they are";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return frame instanceof SparkFrame ? GOOD : -1;
    }

    private DatasetColumns columns(Frame frame) {
        return new DatasetColumns((SparkFrame) frame);
    }

    @Override
    Dataset<Row> data(Frame frame) {
        return ((SparkFrame) frame).data();
    }

    @Override
    Viewport over(Canvas canvas, Glyph glyph, Frame frame) {
        DatasetColumns columns = columns(frame);
        List<String> names = glyph.columns().stream().distinct().toList();
        Map<String, List<String>> labels = columns.labels(names);
        return viewport(canvas, glyph, columns.numbers(names, labels), names);
    }

    private static Viewport viewport(Canvas canvas, Glyph glyph, Dataset<Row> numbers, List<String> names) {
        if (canvas.xRange().isPresent() && canvas.yRange().isPresent()) {
            return canvas.viewport();
        }
        Extents extents = Extents.of(numbers, names);
        return canvas.over(
                extents.range(glyph.xColumns(), false), extents.range(glyph.yColumns(), glyph.standsOnZero()));
    }

    @Override
    <A, R> R reduce(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        check(glyph, reduction);
        DatasetColumns columns = columns(frame);
        List<String> names = Pass.columns(glyph, reduction);
        Map<String, List<String>> labels = columns.labels(names);
        Dataset<Row> numbers = columns.numbers(names, labels);
        Viewport viewport = viewport(
                canvas, glyph, numbers, glyph.columns().stream().distinct().toList());
        return reduce(Pass.of(viewport, glyph, reduction.over(DatasetColumns.header(names, labels))), numbers);
    }

    static void check(Glyph glyph, Reduction<?, ?> reduction) {
        Pass.check(glyph);
        if (reduction.dependsOnOrder()) {
            throw new RasterException(
                    "\"" + reduction.title() + "\" depends on the order of rows, and those of a dataset"
                            + " have none; take the greatest or least of a column that orders them, or pack the points.");
        }
    }

    private static <A, R> R reduce(Pass<A, R> pass, Dataset<Row> numbers) {
        return new Merging<>(pass).result(numbers.mapPartitions(new RowGrids<>(pass), Encoders.BINARY()));
    }

    @Override
    BoxRows within(Frame frame, Box box, int limit) {
        DatasetColumns columns = columns(frame);
        Dataset<Row> inside = columns.data()
                .filter(columns.number(box.xColumn())
                        .between(box.x().low(), box.x().high()))
                .filter(columns.number(box.yColumn())
                        .between(box.y().low(), box.y().high()));
        return new BoxRows(CollectedRows.frame(inside.limit(limit)), inside.count());
    }
}
