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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What all engines share: their jobs can be cancelled, and fail with errors of one type. */
abstract class SparkEngine implements RasterEngine {

    /** The dataset behind a frame. */
    abstract Dataset<Row> data(Frame frame);

    abstract Viewport over(Canvas canvas, Glyph glyph, Frame frame);

    abstract <A, R> R reduce(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame);

    abstract BoxRows within(Frame frame, Box box, int limit);

    @Override
    public final Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        return SparkWork.await(data(frame).sparkSession(), progress, () -> over(canvas, glyph, frame));
    }

    @Override
    public final <A, R> R aggregate(
            Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        return SparkWork.await(data(frame).sparkSession(), progress, () -> reduce(canvas, glyph, reduction, frame));
    }

    @Override
    public final BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        return SparkWork.await(data(frame).sparkSession(), progress, () -> within(frame, box, limit));
    }
}
