package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;

/**
 * Draws segments one cell thick: clipped after Liang and Barsky in data space, then stepped after Bresenham with ties
 * broken by direction, so that a segment and its reverse may differ by a cell as they do in Datashader.
 */
final class Segments extends Pen {

    private final Snap snapX;
    private final Snap snapY;
    private final int width;

    Segments(Viewport viewport) {
        super(viewport);
        snapX = new Snap(x);
        snapY = new Snap(y);
        width = viewport.width();
    }

    @Override
    void segment(int row, double[] xs, double[] ys, int point, int count, Hits hits) {
        boolean starts = !clip.startsInside() || !isPoint(xs, ys, point - 1, count);
        boolean cut = !clip.startsInside() || !clip.endsInside();
        step(row, snapX.inside(fromX), snapY.inside(fromY), snapX.inside(toX), snapY.inside(toY), starts, cut, hits);
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
