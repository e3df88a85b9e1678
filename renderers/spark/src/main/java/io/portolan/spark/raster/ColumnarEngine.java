package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Viewport;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/** Rasterises columns as their file format or the cache has them, without making rows of them first. */
public final class ColumnarEngine extends SparkEngine {

    private static final int BETTER = 60;

    @Override
    public String name() {
        return "Spark, columns as they are";
    }

    @Override
    public int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction) {
        return frame instanceof SparkFrame rows && scan(rows, glyph, reduction).isPresent() ? BETTER : -1;
    }

    private static Optional<ColumnarScan> scan(SparkFrame frame, Glyph glyph, Reduction<?, ?> reduction) {
        try {
            return ColumnarScan.of(frame.data(), Pass.columns(glyph, reduction));
        } catch (LinkageError | UnsupportedOperationException clientOnly) {
            return Optional.empty();
        }
    }

    @Override
    <A, R> List<R> reduce(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction, Frame frame) {
        Reduction<A, R> bound = reduction.over(DatasetColumns.header(Pass.columns(glyph, reduction), Map.of()));
        return reduce(
                Pass.of(viewports, glyph, bound),
                scan(rows(frame), glyph, reduction).orElseThrow());
    }

    private static <A, R> List<R> reduce(Pass<A, R> pass, ColumnarScan scan) {
        RDD<byte[]> grids = scan.grids(pass);
        Dataset<byte[]> rows = scan.data().sparkSession().createDataset(grids, Encoders.BINARY());
        Merging<A, R> merging = new Merging<>(pass);
        return grids.getNumPartitions() <= Merging.GROUP ? merging.resultsOfFew(rows) : merging.results(rows);
    }
}
