package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Viewport;
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

    @Override
    <A, R> List<R> reduce(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        DatasetColumns columns = new DatasetColumns(rows(frame));
        List<String> names = Pass.columns(glyph, reduction);
        Map<String, List<String>> labels = columns.labels(names);
        return reduce(
                Pass.of(viewports, glyph, reduction.over(DatasetColumns.header(names, labels))),
                columns.numbers(names, labels));
    }

    private static <A, R> List<R> reduce(Pass<A, R> pass, Dataset<Row> numbers) {
        return new Merging<>(pass).results(numbers.mapPartitions(new RowGrids<>(pass), Encoders.BINARY()));
    }
}
