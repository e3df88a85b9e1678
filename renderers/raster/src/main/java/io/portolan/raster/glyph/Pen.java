package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/** Draws lines segment by segment, each clipped to the canvas in data coordinates. Used by one thread. */
abstract class Pen {

    final Mapping x;
    final Mapping y;
    final Clip clip = new Clip();

    /** The ends of the segment at work, where the canvas cuts it or its own. */
    double fromX;

    double fromY;
    double toX;
    double toY;

    Pen(Viewport viewport) {
        x = viewport.x();
        y = viewport.y();
    }

    /**
     * Draws the segment from a point of a line to the next; none if a coordinate is missing or infinite.
     *
     * @param row what touches
     * @param xs the points in data coordinates
     * @param ys the points in data coordinates
     * @param point where the segment starts
     * @param count how many points there are: those beside the segment decide on its ends
     */
    final void draw(int row, double[] xs, double[] ys, int point, int count, Hits hits) {
        if (isInside(xs[point], ys[point]) && point + 1 < count && isInside(xs[point + 1], ys[point + 1])) {
            clip.reset();
            fromX = xs[point];
            fromY = ys[point];
            toX = xs[point + 1];
            toY = ys[point + 1];
            segment(row, xs, ys, point, count, hits);
        } else if (isPoint(xs, ys, point, count)
                && isPoint(xs, ys, point + 1, count)
                && clip.onto(x.range(), y.range(), xs[point], ys[point], xs[point + 1], ys[point + 1])) {
            fromX = at(clip.enter(), xs[point], xs[point + 1], x);
            fromY = at(clip.enter(), ys[point], ys[point + 1], y);
            toX = at(clip.leave(), xs[point], xs[point + 1], x);
            toY = at(clip.leave(), ys[point], ys[point + 1], y);
            segment(row, xs, ys, point, count, hits);
        }
    }

    private boolean isInside(double px, double py) {
        return px >= x.range().low()
                && px <= x.range().high()
                && py >= y.range().low()
                && py <= y.range().high();
    }

    /** A coordinate some way along a segment: on the canvas, although differences of enormous numbers are rough. */
    private static double at(double share, double start, double end, Mapping axis) {
        double value = share <= 0 ? start : share >= 1 ? end : start + share * (end - start);
        return Math.max(axis.range().low(), Math.min(axis.range().high(), value));
    }

    /** Draws what the canvas shows of a segment. */
    abstract void segment(int row, double[] xs, double[] ys, int point, int count, Hits hits);

    /** Whether a line has a point with such an index, and it lies somewhere. */
    static boolean isPoint(double[] xs, double[] ys, int point, int count) {
        return point >= 0 && point < count && Double.isFinite(xs[point]) && Double.isFinite(ys[point]);
    }
}
