package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.util.concurrent.CancellationException;

/**
 * Puts points in the order of a k-d tree: halves, by the middle of the longer side, again and again down to groups. Every
 * aligned run of a power of two of rows is then a small box, tighter and with fewer edges of pixels through it than a run
 * of a space-filling curve.
 *
 * <p>A point is a number: x and y as a ruler reads them, each below a bit that is not set, and its own number.
 */
final class Halving {

    private static final int NUMBER_BITS = 22;
    static final int MOST_POINTS = 1 << NUMBER_BITS;

    private static final int Y_SHIFT = Ruler.BITS + 1;

    private final long[] points;
    private final Ruler x;
    private final Ruler y;
    private final Selection alongX;
    private final Selection alongY;
    private final Progress progress;

    /** @param points see {@link #point}; ordered in place */
    Halving(long[] points, Ruler x, Ruler y, Progress progress) {
        this.points = points;
        this.x = x;
        this.y = y;
        this.progress = progress;
        alongX = new Selection(points, 0);
        alongY = new Selection(points, Y_SHIFT);
    }

    static long point(int x, int y, int number) {
        return ((long) x << Y_SHIFT | y) << NUMBER_BITS | number;
    }

    static int number(long point) {
        return (int) point & (1 << NUMBER_BITS) - 1;
    }

    private int coordinate(int place, int shift) {
        return (int) (points[place] << shift >>> Long.SIZE - Y_SHIFT);
    }

    /** @throws CancellationException if the progress was cancelled */
    void order() {
        order(0, points.length, 0, 1 << Ruler.BITS, 0, 1 << Ruler.BITS);
    }

    /** Orders the points from one place up to another, which lie in a box. */
    private void order(int from, int to, int left, int right, int bottom, int top) {
        if (to - from <= Layout.GROUP) {
            return;
        }
        if (to - from >= Layout.CHUNK && progress.isCancelled()) {
            throw new CancellationException("Packing was cancelled.");
        }
        int middle = from + lower(to - from);
        double width = (x.value(right) - x.value(left)) * y.length();
        double height = (y.value(top) - y.value(bottom)) * x.length();
        if (width >= height) {
            alongX.select(from, to - 1, middle);
            int cut = coordinate(middle, 0);
            order(from, middle, left, cut, bottom, top);
            order(middle, to, cut, right, bottom, top);
        } else {
            alongY.select(from, to - 1, middle);
            int cut = coordinate(middle, Y_SHIFT);
            order(from, middle, left, right, bottom, cut);
            order(middle, to, left, right, cut, top);
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
