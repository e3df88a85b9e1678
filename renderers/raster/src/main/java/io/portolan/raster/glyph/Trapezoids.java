package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/**
 * Fills trapezoids with two upright sides, column by column: both other sides are stepped after Bresenham with the columns
 * as the driving axis. They are clipped from the left and the right in data space, from below and above in cells.
 */
final class Trapezoids {

    private final Mapping x;
    private final Mapping y;
    private final Snap snapX;
    private final Snap snapY;
    private final Clip clip = new Clip();
    private final boolean withBase;
    private final int width;
    private final int top;

    /** @param withBase whether the cells of the base line are filled too */
    Trapezoids(Viewport viewport, boolean withBase) {
        x = viewport.x();
        y = viewport.y();
        snapX = new Snap(x);
        snapY = new Snap(y);
        width = viewport.width();
        top = viewport.height() - 1;
        this.withBase = withBase;
    }

    /**
     * Fills one trapezoid.
     *
     * @param starts whether none ends where this one starts, so that its first column is its own
     */
    void draw(
            int row,
            double x0,
            double x1,
            double top0,
            double base0,
            double top1,
            double base1,
            boolean starts,
            Hits hits) {
        double missing = x0 + x1 + top0 + top1 + base0 + base1;
        if (!Double.isFinite(missing) || isBeyond(top0, base0, top1, base1)) {
            return;
        }
        double dx = x1 - x0;
        clip.reset();
        if (!clip.within(-dx, x0 - x.range().low())
                || !clip.within(dx, x.range().high() - x0)) {
            return;
        }
        double from = clip.enter();
        double to = clip.leave();
        int column = snapX.inside(clip.startsInside() ? x0 : x0 + from * dx);
        int last = snapX.inside(clip.endsInside() ? x1 : x0 + to * dx);
        Edge line = edge(top0, top1, from, to, last - column);
        Edge base = edge(base0, base1, from, to, last - column);
        if (starts || !clip.startsInside()) {
            fill(row, column, line.bin, base.bin, hits);
        }
        if (column == last && clip.startsInside() && clip.endsInside()) {
            fill(row, last, line.end, base.end, hits);
        }
        int step = Integer.signum(last - column);
        while (column != last) {
            line.advance();
            base.advance();
            column += step;
            fill(row, column, line.bin, base.bin, hits);
        }
    }

    private boolean isBeyond(double top0, double base0, double top1, double base1) {
        double low = y.range().low();
        double high = y.range().high();
        return top0 > high && base0 > high && top1 > high && base1 > high
                || top0 < low && base0 < low && top1 < low && base1 < low;
    }

    private Edge edge(double start, double end, double from, double to, int columns) {
        int first = snapY.bin(from > 0 ? start + from * (end - start) : start);
        int last = snapY.bin(to < 1 ? start + to * (end - start) : end);
        return new Edge(first, last, columns);
    }

    /** Fills a column from the line down, or up, to the base. */
    private void fill(int row, int column, int line, int base, Hits hits) {
        boolean beyond = line < 0 && base <= 0 || line > top && base >= top;
        if (beyond || column < 0 || column >= width) {
            return;
        }
        int from = Math.max(0, Math.min(top, line));
        int stop = Math.max(-1, Math.min(top + 1, base));
        int step = Integer.signum(stop - from);
        if (from == stop) {
            if (withBase) {
                hits.add(from * width + column, row);
            }
            return;
        }
        if (withBase && stop + step >= -1 && stop + step <= top + 1) {
            stop += step;
        }
        for (int bin = from; bin != stop; bin += step) {
            hits.add(bin * width + column, row);
        }
    }

    /** The bin of one edge in the current column. */
    private static final class Edge {

        private final int end;
        private final int step;
        private final boolean forward;
        private final long run;
        private final long rise;
        private long error;
        private int bin;

        Edge(int start, int end, int columns) {
            this.end = end;
            bin = start;
            step = Integer.compare(end, start);
            forward = columns > 0;
            run = 4L * Math.abs(columns);
            rise = 4 * Math.abs((long) end - start);
            error = rise - run / 2;
        }

        void advance() {
            long jumps = error > 0 || error == 0 && forward ? (error - (forward ? 0 : 1)) / run + 1 : 0;
            error += rise - jumps * run;
            bin += (int) jumps * step;
        }
    }
}
