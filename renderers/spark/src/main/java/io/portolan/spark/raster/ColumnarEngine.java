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
import io.portolan.spark.SparkFrame;
import java.util.Map;
import java.util.Optional;

/** Rasterises columns as their file format or the cache has them, without making rows of them first. */
public final class ColumnarEngine implements RasterEngine {

    private static final int BETTER = 60;

    private final DirectEngine direct = new DirectEngine();

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
    public Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        return direct.viewport(canvas, glyph, frame, progress);
    }

    @Override
    public <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        DirectEngine.check(glyph, reduction);
        Viewport viewport = viewport(canvas, glyph, frame, progress);
        Reduction<A, R> bound = reduction.over(DatasetColumns.header(Pass.columns(glyph, reduction), Map.of()));
        return reduce(
                Pass.of(viewport, glyph, bound),
                scan((SparkFrame) frame, glyph, reduction).orElseThrow());
    }

    private static <A, R> R reduce(Pass<A, R> pass, ColumnarScan scan) {
        return new Merging<>(pass).result(scan.grids(pass));
    }

    @Override
    public BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        return direct.rows(frame, box, limit, progress);
    }
}
