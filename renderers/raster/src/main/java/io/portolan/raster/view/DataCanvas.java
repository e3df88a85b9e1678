package io.portolan.raster.view;

import io.portolan.frame.Frame;
import io.portolan.frame.Source;
import io.portolan.raster.AxisType;
import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.Range;
import io.portolan.raster.engine.Box;
import io.portolan.raster.engine.BoxRows;
import io.portolan.raster.engine.RasterEngine;
import io.portolan.raster.engine.RasterEngines;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Reduction;

/**
 * A canvas to lay data on. Immutable. Data is anything {@link io.portolan.frame.Frames} reads; columns are named.
 *
 * @param canvas its size, ranges and axes
 * @param progress watches the work, and may end it
 */
public record DataCanvas(Canvas canvas, Progress progress) {

    /** Shows this range of x; without it, all data. */
    public DataCanvas x(double low, double high) {
        return new DataCanvas(canvas.x(low, high), progress);
    }

    /** Shows this range of y; without it, all data. */
    public DataCanvas y(double low, double high) {
        return new DataCanvas(canvas.y(low, high), progress);
    }

    /** A logarithmic x axis. */
    public DataCanvas xLog() {
        return new DataCanvas(canvas.xType(AxisType.LOG), progress);
    }

    /** A logarithmic y axis. */
    public DataCanvas yLog() {
        return new DataCanvas(canvas.yType(AxisType.LOG), progress);
    }

    /** Tells how far the work is, and asks whether it should go on. */
    public DataCanvas watched(Progress watcher) {
        return new DataCanvas(canvas, watcher);
    }

    /** How many rows there are in each cell. */
    public CanvasAggregate points(Object data, String x, String y) {
        return points(data, x, y, Reduction.count());
    }

    /**
     * What the rows in each cell are reduced to.
     *
     * @throws io.portolan.frame.UnknownColumnException if the data lacks a column; the message lists the nearest names
     */
    public CanvasAggregate points(Object data, String x, String y, Reduction<?, Aggregate> reduction) {
        return shown(data, Glyph.points(x, y), reduction);
    }

    /** A line through all rows, in their order, one cell wide. */
    public CanvasAggregate line(Object data, String x, String y, Reduction<?, Aggregate> reduction) {
        return shown(data, Glyph.line(x, y), reduction);
    }

    /**
     * An antialiased line through all rows, in their order.
     *
     * @param width in cells, positive; thinner than 1 is fainter
     */
    public CanvasAggregate line(Object data, String x, String y, double width, Reduction<?, Aggregate> reduction) {
        return shown(data, Glyph.line(x, y, width), reduction);
    }

    /** The area between a line and zero. */
    public CanvasAggregate area(Object data, String x, String y, Reduction<?, Aggregate> reduction) {
        return shown(data, Glyph.area(x, y), reduction);
    }

    private CanvasAggregate shown(Object data, Glyph glyph, Reduction<?, Aggregate> reduction) {
        Frame frame = frame(data);
        RasterEngine engine = RasterEngines.best(frame, glyph, reduction);
        return new CanvasAggregate(engine.aggregate(canvas, glyph, reduction, frame, progress), engine.name());
    }

    /**
     * Any reduction of the cells that a glyph covers.
     *
     * @throws io.portolan.raster.RasterException for a range that the axes cannot show
     * @throws java.util.concurrent.CancellationException if the progress was cancelled, or the thread interrupted
     */
    public <A, R> R aggregate(Object data, Glyph glyph, Reduction<A, R> reduction) {
        Frame frame = frame(data);
        return RasterEngines.best(frame, glyph, reduction).aggregate(canvas, glyph, reduction, frame, progress);
    }

    /**
     * The rows that lie on the canvas, at most so many of them, and how many there are.
     *
     * @throws io.portolan.raster.RasterException if the canvas has no ranges
     */
    public BoxRows rows(Object data, String x, String y, int limit) {
        Range across = canvas.viewport().x().range();
        Range up = canvas.viewport().y().range();
        Frame frame = frame(data);
        return RasterEngines.best(frame, Glyph.points(x, y), Reduction.count())
                .rows(frame, new Box(x, across, y, up), limit, progress);
    }

    private static Frame frame(Object data) {
        return Source.of(data).frame();
    }
}
