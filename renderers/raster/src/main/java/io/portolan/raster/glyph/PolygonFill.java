package io.portolan.raster.glyph;

import io.portolan.raster.Mapping;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.Arrays;

/**
 * Fills polygons by the non-zero winding rule at the middles of cells. Each edge marks, in each row it crosses, up to
 * which cell it lies to the right; running sums of the marks are the winding numbers. So the cost is that of the edges'
 * heights and the box of the polygon, not their product. Vertices count in single precision, as in Datashader.
 */
final class PolygonFill {

    private final Mapping x;
    private final Mapping y;
    private final Snap snapX;
    private final Snap snapY;
    private final int width;
    private int[] marks = new int[0];
    private int left;
    private int right;
    private int bottom;
    private int top;

    PolygonFill(Viewport viewport) {
        x = viewport.x();
        y = viewport.y();
        snapX = new Snap(x);
        snapY = new Snap(y);
        width = viewport.width();
    }

    /** Fills the polygon of the rings from one index up to another. */
    void draw(int row, double[] points, int[] rings, int from, int to, Hits hits) {
        Bounds box = Bounds.of(points, 2 * rings[from], 2 * rings[to]);
        if (!place(box)) {
            return;
        }
        if (left == right || bottom == top) {
            all(row, hits);
            return;
        }
        int stride = right - left + 2;
        int size = stride * (top - bottom + 1);
        marks = marks.length < size ? new int[size] : marks;
        Arrays.fill(marks, 0, size, 0);
        for (int ring = from; ring < to; ring++) {
            for (int i = rings[ring]; i + 1 < rings[ring + 1]; i++) {
                edge(points[2 * i], points[2 * i + 1], points[2 * i + 2], points[2 * i + 3], stride);
            }
        }
        fill(row, stride, hits);
    }

    /** Finds the cells of a box; whether any of it is on the canvas. */
    private boolean place(Bounds box) {
        double low = x.range().low();
        double high = x.range().high();
        double floor = y.range().low();
        double ceiling = y.range().high();
        if (!(box.right() >= low && box.left() <= high && box.top() >= floor && box.bottom() <= ceiling)) {
            return false;
        }
        left = snapX.inside(Math.max(box.left(), low));
        right = snapX.inside(Math.min(box.right(), high));
        bottom = snapY.inside(Math.max(box.bottom(), floor));
        top = snapY.inside(Math.min(box.top(), ceiling));
        return true;
    }

    private void all(int row, Hits hits) {
        for (int cellY = bottom; cellY <= top; cellY++) {
            for (int cellX = left; cellX <= right; cellX++) {
                hits.add(cellY * width + cellX, row);
            }
        }
    }

    private void edge(double x0, double y0, double x1, double y1, int stride) {
        double fromY = y.position(y0) - 0.5;
        double toY = y.position(y1) - 0.5;
        if (toY > fromY) {
            mark((float) (x.position(x0) - 0.5), (float) fromY, (float) (x.position(x1) - 0.5), (float) toY, 1, stride);
        } else if (toY < fromY) {
            mark(
                    (float) (x.position(x1) - 0.5),
                    (float) toY,
                    (float) (x.position(x0) - 0.5),
                    (float) fromY,
                    -1,
                    stride);
        }
    }

    /** Marks the rows of an edge from its lower end, which is left out, to its upper. */
    private void mark(double x0, double y0, double x1, double y1, int direction, int stride) {
        int first = (int) Math.max(bottom, Math.floor(y0) + 1);
        int last = (int) Math.min(top, Math.floor(y1));
        double slope = (x1 - x0) / (y1 - y0);
        if (!Double.isFinite(slope)) {
            return;
        }
        for (int cellY = first; cellY <= last; cellY++) {
            int guess = (int) Math.max(left - 1, Math.min(right, Math.floor(x0 + (cellY - y0) * slope)));
            while (guess < right && isRightOf(guess + 1, cellY, x0, y0, x1, y1, direction)) {
                guess++;
            }
            while (guess >= left && !isRightOf(guess, cellY, x0, y0, x1, y1, direction)) {
                guess--;
            }
            int start = (cellY - bottom) * stride;
            marks[start] += direction;
            marks[start + guess + 1 - left] -= direction;
        }
    }

    /** Whether an edge lies to the right of a cell's middle; an edge through it does if it rises. */
    private static boolean isRightOf(int cellX, int cellY, double x0, double y0, double x1, double y1, int direction) {
        if (cellX <= x0 && cellX <= x1) {
            return true;
        }
        if (x0 < cellX && x1 < cellX) {
            return false;
        }
        double cross = (x1 - cellX) * (y0 - cellY) - (y1 - cellY) * (x0 - cellX);
        return cross < 0 || cross == 0 && direction > 0;
    }

    private void fill(int row, int stride, Hits hits) {
        for (int cellY = bottom; cellY <= top; cellY++) {
            int winding = 0;
            int start = (cellY - bottom) * stride;
            for (int cellX = left; cellX <= right; cellX++) {
                winding += marks[start + cellX - left];
                if (winding != 0) {
                    hits.add(cellY * width + cellX, row);
                }
            }
        }
    }
}
