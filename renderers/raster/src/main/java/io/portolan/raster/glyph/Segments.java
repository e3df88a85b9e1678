package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/**
 * Draws segments one cell thick: clipped after Liang and Barsky in data space, then stepped after Bresenham with ties
 * broken by direction, so that a segment and its reverse may differ by a cell as they do in Datashader.
 */
final class Segments {

    private final Mapping x;
    private final Mapping y;
    private final Snap snapX;
    private final Snap snapY;
    private final Clip clip = new Clip();
    private final int width;

    Segments(Viewport viewport) {
        x = viewport.x();
        y = viewport.y();
        snapX = new Snap(x);
        snapY = new Snap(y);
        width = viewport.width();
    }

    /**
     * Draws one segment.
     *
     * @param row what touches
     * @param starts whether no segment ends where this one starts, so that the first cell is its own
     */
    void draw(int row, double x0, double y0, double x1, double y1, boolean starts, Hits hits) {
        if (Double.isNaN(x0 + y0 + x1 + y1) && anyMissing(x0, y0, x1, y1)
                || !clip.onto(x.range(), y.range(), x0, y0, x1, y1)) {
            return;
        }
        boolean cut = !clip.startsInside() || !clip.endsInside();
        double enter = clip.enter();
        double leave = clip.leave();
        step(
                row,
                snapX.bin(clip.startsInside() ? x0 : x0 + enter * (x1 - x0)),
                snapY.bin(clip.startsInside() ? y0 : y0 + enter * (y1 - y0)),
                snapX.bin(clip.endsInside() ? x1 : x0 + leave * (x1 - x0)),
                snapY.bin(clip.endsInside() ? y1 : y0 + leave * (y1 - y0)),
                starts || !clip.startsInside(),
                cut,
                hits);
    }

    private static boolean anyMissing(double x0, double y0, double x1, double y1) {
        return Double.isNaN(x0) || Double.isNaN(y0) || Double.isNaN(x1) || Double.isNaN(y1);
    }

    private void step(int row, int x0, int y0, int x1, int y1, boolean first, boolean cut, Hits hits) {
        if (!cut && x0 == x1 && y0 == y1) {
            hits.add(y0 * width + x0, row);
            return;
        }
        if (first) {
            hits.add(y0 * width + x0, row);
        }
        int right = Integer.signum(x1 - x0);
        int up = Integer.signum(y1 - y0);
        int dx = 2 * Math.abs(x1 - x0);
        int dy = 2 * Math.abs(y1 - y0);
        if (dx >= dy) {
            along(row, y0 * width + x0, Math.abs(x1 - x0), dx, dy, right, up * width, right > 0, hits);
        } else {
            along(row, y0 * width + x0, Math.abs(y1 - y0), dy, dx, up * width, right, up > 0, hits);
        }
    }

    /** Steps along the longer direction, and across where the error says so. */
    private static void along(
            int row, int start, int steps, int longer, int shorter, int stride, int side, boolean forward, Hits hits) {
        int cell = start;
        int error = 2 * shorter - longer;
        for (int i = 0; i < steps; i++) {
            if (error >= 0 && (error != 0 || forward)) {
                error -= 2 * longer;
                cell += side;
            }
            error += 2 * shorter;
            cell += stride;
            hits.add(cell, row);
        }
    }
}
