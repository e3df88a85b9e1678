package io.portolan.image.paint.raster;

import io.portolan.image.paint.Flattener;
import java.util.Arrays;

/**
 * How much of each pixel a shape covers. Edges are added one by one, then the rows are swept. Parts of a shape that
 * turn the same way may overlap; where windings cancel, nothing is covered.
 */
final class Coverage implements Flattener.Lines {

    /** What receives the covered pixels. */
    interface Spans {

        /**
         * Takes neighbours in a row that are covered alike.
         *
         * @param x the first one's column
         * @param count how many
         * @param coverage 1 to 255
         */
        void run(int x, int y, int count, int coverage);
    }

    /** Steps of coverage: few enough for most charts to fit a palette, too many to be seen. */
    private static final int STEPS = 32;

    private float[] cells = new float[0];
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];
    private Bounds area = new Bounds(0, 0, 0, 0);
    private boolean evenOdd;
    private int stride;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** Begins a shape of which only the pixels of an area count. */
    void begin(Bounds within) {
        evenOdd = false;
        area = within;
        stride = within.width() + 2;
        int size = stride * within.height();
        if (cells.length < size) {
            cells = new float[size];
        }
        if (firsts.length < within.height()) {
            firsts = new int[within.height()];
            lasts = new int[within.height()];
        }
        Arrays.fill(firsts, 0, within.height(), Integer.MAX_VALUE);
        Arrays.fill(lasts, 0, within.height(), -1);
    }

    /** Has the even-odd rule tell what the shape covers. */
    void evenOdd() {
        evenOdd = true;
    }

    @Override
    public void moveTo(double px, double py) {
        close();
        startX = x = px - area.left();
        startY = y = py - area.top();
    }

    @Override
    public void lineTo(double px, double py) {
        double toX = px - area.left();
        double toY = py - area.top();
        edge(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    @Override
    public void close() {
        edge(x, y, startX, startY);
        x = startX;
        y = startY;
    }

    /** A whole part of four corners, in device pixels; for a triangle one of them twice. */
    void quad(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        side(x0, y0, x1, y1);
        side(x1, y1, x2, y2);
        side(x2, y2, x3, y3);
        side(x3, y3, x0, y0);
    }

    /** A whole part of any corners around a point, x and y by turns. */
    void around(double centerX, double centerY, double[] corners) {
        int last = corners.length - 2;
        double fromX = centerX + corners[last];
        double fromY = centerY + corners[last + 1];
        for (int i = 0; i <= last; i += 2) {
            double toX = centerX + corners[i];
            double toY = centerY + corners[i + 1];
            side(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    private void side(double x0, double y0, double x1, double y1) {
        edge(x0 - area.left(), y0 - area.top(), x1 - area.left(), y1 - area.top());
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            rows(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            rows(x1, y1, x0, y0, -1);
        }
    }

    /** Cuts a downward edge into the rows it passes. */
    private void rows(double x0, double y0, double x1, double y1, int direction) {
        double slope = (x1 - x0) / (y1 - y0);
        double top = Math.max(0, y0);
        double bottom = Math.min(area.height(), y1);
        double at = x0 + (top - y0) * slope;
        for (int row = (int) top; row < bottom; row++) {
            double until = Math.min(row + 1, bottom);
            double next = x0 + (until - y0) * slope;
            row(row, at, next, (until - top) * direction);
            at = next;
            top = until;
        }
    }

    /** Adds an edge that stays within one row: {@code height} of it, signed, from one x to the other. */
    private void row(int row, double xa, double xb, double height) {
        double left = clamp(Math.min(xa, xb));
        double right = clamp(Math.max(xa, xb));
        int first = (int) left;
        int last = (int) right;
        firsts[row] = Math.min(firsts[row], first);
        lasts[row] = Math.max(lasts[row], last + 1);
        int base = row * stride;
        if (first == last) {
            double mean = (left + right) / 2 - first;
            cells[base + first] += (float) (height * (1 - mean));
            cells[base + first + 1] += (float) (height * mean);
        } else {
            spread(base, left, right, height);
        }
    }

    private void spread(int base, double left, double right, double height) {
        int first = (int) left;
        int last = (int) right;
        double each = height / (right - left);
        double covered = 0;
        for (int cell = first; cell <= last; cell++) {
            double from = Math.max(left, cell);
            double to = Math.min(right, cell + 1);
            double share = each * (to - from);
            double inside = share * (cell + 1 - (from + to) / 2);
            cells[base + cell] += (float) (inside + covered);
            covered = share - inside;
        }
        cells[base + last + 1] += (float) covered;
    }

    private double clamp(double value) {
        return Math.max(0, Math.min(area.width(), value));
    }

    /** Ends the shape: hands over its pixels and forgets it. */
    void sweep(Spans spans) {
        close();
        for (int row = 0; row < area.height(); row++) {
            sweepRow(spans, row);
        }
        startX = startY = x = y = 0;
    }

    private void sweepRow(Spans spans, int row) {
        int base = row * stride;
        int end = Math.min(lasts[row] + 1, area.width());
        float sum = 0;
        for (int cell = firsts[row]; cell < end; ) {
            sum += cells[base + cell];
            int first = cell++;
            while (cell < end && cells[base + cell] == 0) {
                cell++;
            }
            int covered = (int) (share(sum) * STEPS + 0.5f) * 255 / STEPS;
            if (covered > 0) {
                spans.run(area.left() + first, area.top() + row, cell - first, covered);
            }
        }
        if (firsts[row] <= lasts[row]) {
            Arrays.fill(cells, base + firsts[row], base + Math.min(lasts[row] + 1, stride), 0);
        }
    }

    /** How much is covered where the windings add up to a sum: by the even-odd rule two cancel each other. */
    private float share(float windings) {
        return evenOdd ? Math.abs(windings - 2 * (float) Math.rint(windings / 2)) : Math.min(1f, Math.abs(windings));
    }
}
