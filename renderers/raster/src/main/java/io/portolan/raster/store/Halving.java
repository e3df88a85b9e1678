package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.util.concurrent.CancellationException;

/**
 * Puts points in the order of a k-d tree: halves, by the middle of the longer side, again and again down to groups. Every
 * aligned run of a power of two of rows is then a small box, tighter and with fewer edges of pixels through it than a run
 * of a space-filling curve.
 */
final class Halving {

    private final double[] xs;
    private final double[] ys;
    private final Selection alongX;
    private final Selection alongY;
    private final double xUnit;
    private final double yUnit;
    private final Progress progress;

    /** @param extent of the points, of which each side is as long as the other */
    Halving(double[] xs, double[] ys, int[] numbers, Extent extent, Progress progress) {
        this.xs = xs;
        this.ys = ys;
        alongX = new Selection(xs, ys, numbers);
        alongY = new Selection(ys, xs, numbers);
        xUnit = extent.right() - extent.left();
        yUnit = extent.top() - extent.bottom();
        this.progress = progress;
    }

    /** Orders the points from one place up to another, which lie within a box. */
    void order(int from, int to, Extent box) {
        if (to - from <= Layout.GROUP) {
            return;
        }
        if (to - from >= Layout.CHUNK && progress.isCancelled()) {
            throw new CancellationException("Packing was cancelled.");
        }
        int middle = from + lower(to - from);
        if ((box.right() - box.left()) * yUnit >= (box.top() - box.bottom()) * xUnit) {
            alongX.select(from, to - 1, middle);
            order(from, middle, new Extent(box.left(), xs[middle], box.bottom(), box.top()));
            order(middle, to, new Extent(xs[middle], box.right(), box.bottom(), box.top()));
        } else {
            alongY.select(from, to - 1, middle);
            order(from, middle, new Extent(box.left(), box.right(), box.bottom(), ys[middle]));
            order(middle, to, new Extent(box.left(), box.right(), ys[middle], box.top()));
        }
    }

    /** How many go to the lower part: of several chunks, full ones; of one, a power of two. */
    private static int lower(int rows) {
        if (rows > Layout.CHUNK) {
            int chunks = (rows + Layout.CHUNK - 1) / Layout.CHUNK;
            return (chunks + 1) / 2 * Layout.CHUNK;
        }
        return Integer.highestOneBit(rows - 1);
    }
}
