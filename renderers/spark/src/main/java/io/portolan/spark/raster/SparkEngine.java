package io.portolan.spark.raster;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What all engines share: their jobs can be cancelled, and fail with errors of one type; ranges and the rows of a box are
 * asked of the dataset.
 */
abstract class SparkEngine implements RasterEngine {

    /** The rows of a frame, one by one. */
    SparkFrame rows(Frame frame) {
        return (SparkFrame) frame;
    }

    /** @throws RasterException for what cannot be made of rows as they come */
    void check(Glyph glyph, Reduction<?, ?> reduction) {
        Pass.check(glyph);
        if (reduction.dependsOnOrder()) {
            throw new RasterException(
                    "\"" + reduction.title() + "\" depends on the order of rows, and those of a dataset"
                            + " have none; take the greatest or least of a column that orders them, or pack the points.");
        }
    }

    /** A canvas with the ranges it lacks, which are one or both. */
    Viewport over(Canvas canvas, Glyph glyph, Frame frame) {
        return new DatasetColumns(rows(frame)).viewport(canvas, glyph);
    }

    /** One result for each viewport. */
    abstract <A, R> List<R> reduce(List<Viewport> viewports, Glyph glyph, Reduction<A, R> reduction, Frame frame);

    @Override
    public final Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress) {
        return await(frame, progress, () -> settled(canvas, glyph, frame));
    }

    private Viewport settled(Canvas canvas, Glyph glyph, Frame frame) {
        return canvas.xRange().isPresent() && canvas.yRange().isPresent()
                ? canvas.viewport()
                : over(canvas, glyph, frame);
    }

    @Override
    public final <A, R> R aggregate(
            Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        return aggregate(List.of(canvas), glyph, reduction, frame, progress).get(0);
    }

    @Override
    public final <A, R> List<R> aggregate(
            List<Canvas> canvases, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        check(glyph, reduction);
        return await(frame, progress, () -> {
            List<Viewport> viewports = canvases.stream()
                    .map(canvas -> settled(canvas, glyph, frame))
                    .toList();
            return reduce(viewports, glyph, reduction, frame);
        });
    }

    @Override
    public final BoxRows rows(Frame frame, Box box, int limit, Progress progress) {
        return await(frame, progress, () -> new DatasetColumns(rows(frame)).within(box, limit));
    }

    private <T> T await(Frame frame, Progress progress, Callable<T> work) {
        return SparkWork.await(rows(frame).data().sparkSession(), progress, work);
    }
}
