package io.portolan.raster.engine;

import io.portolan.frame.Frame;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Viewport;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import java.util.List;

/**
 * Rasterises frames of some kind where their rows are: in memory, in a packed store, on a cluster. Found by
 * {@link java.util.ServiceLoader}; of those that can do a job the one with the highest score does it. All engines give
 * the same grids.
 */
public interface RasterEngine {

    /** What it is called where results say how they were made: {@code packed store}. */
    String name();

    /** How well it does a job; negative if it cannot do it at all. Cheap: reads no data. */
    int score(Frame frame, Glyph glyph, Reduction<?, ?> reduction);

    /**
     * A canvas with the ranges it lacks taken from the data.
     *
     * @throws io.portolan.raster.RasterException if an axis cannot show the data's range
     */
    Viewport viewport(Canvas canvas, Glyph glyph, Frame frame, Progress progress);

    /**
     * Reduces all rows of a frame on a canvas.
     *
     * @throws io.portolan.raster.RasterException for a range that the axes cannot show
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
     */
    <A, R> R aggregate(Canvas canvas, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress);

    /**
     * The same on several canvases, with one look at the rows where looking at them costs most.
     *
     * @return one result for each canvas
     */
    default <A, R> List<R> aggregate(
            List<Canvas> canvases, Glyph glyph, Reduction<A, R> reduction, Frame frame, Progress progress) {
        return canvases.stream()
                .map(canvas -> aggregate(canvas, glyph, reduction, frame, progress))
                .toList();
    }

    /**
     * The rows in a box of the plane, in the order of the data.
     *
     * @throws io.portolan.frame.UnknownColumnException if the frame lacks a column of the box
     */
    BoxRows rows(Frame frame, Box box, int limit, Progress progress);
}
