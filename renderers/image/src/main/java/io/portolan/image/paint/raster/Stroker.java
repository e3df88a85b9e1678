package io.portolan.image.paint.raster;

import io.portolan.image.paint.Flattener;
import io.portolan.image.scene.Stroke;
import java.util.Arrays;

/**
 * Adds the outline of a stroked line to a coverage: a rectangle for each segment, a wedge for each corner, all turning
 * the same way, so that overlaps cover once.
 */
final class Stroker implements Flattener.Lines {

    private static final double MITER_LIMIT = 2;
    private static final double NO_CORNER = 0.02;

    private final Coverage coverage;
    private final Stroke stroke;
    private final double half;
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private double[] circle = {};
    private int count;

    Stroker(Coverage coverage, Stroke stroke, double scale) {
        this.coverage = coverage;
        this.stroke = stroke;
        this.half = stroke.width() * scale / 2;
    }

    @Override
    public void moveTo(double x, double y) {
        finish();
        count = 0;
        add(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        if (x != xs[count - 1] || y != ys[count - 1]) {
            add(x, y);
        }
    }

    private void add(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = y;
    }

    @Override
    public void close() {
        if (count > 0) {
            lineTo(xs[0], ys[0]);
            segments();
            if (count > 2) {
                corner(count - 2, 0, 1);
            }
            count = 1;
        }
    }

    /** Ends an open line, with its caps. */
    void finish() {
        if (count > 1) {
            segments();
            cap(1, 0);
            cap(count - 2, count - 1);
        }
    }

    private void segments() {
        for (int i = 1; i < count; i++) {
            segment(i - 1, i);
            if (i + 1 < count) {
                corner(i - 1, i, i + 1);
            }
        }
    }

    private void segment(int from, int to) {
        double dx = xs[to] - xs[from];
        double dy = ys[to] - ys[from];
        double grow = half / Math.sqrt(dx * dx + dy * dy);
        bar(xs[from], ys[from], xs[to], ys[to], -dy * grow, dx * grow);
    }

    private void bar(double x0, double y0, double x1, double y1, double nx, double ny) {
        coverage.quad(x0 + nx, y0 + ny, x0 - nx, y0 - ny, x1 - nx, y1 - ny, x1 + nx, y1 + ny);
    }

    private void corner(int before, int at, int after) {
        double ax = xs[at] - xs[before];
        double ay = ys[at] - ys[before];
        double bx = xs[after] - xs[at];
        double by = ys[after] - ys[at];
        double aLength = Math.sqrt(ax * ax + ay * ay);
        double bLength = Math.sqrt(bx * bx + by * by);
        if (aLength == 0 || bLength == 0) {
            return;
        }
        double turn = (ax * by - ay * bx) / (aLength * bLength);
        double along = (ax * bx + ay * by) / (aLength * bLength);
        if (stroke.join() == Stroke.Join.ROUND) {
            disc(xs[at], ys[at]);
        } else if (along < 0 || Math.abs(turn) * half > NO_CORNER) {
            double side = turn > 0 ? -half : half;
            wedge(at, -ay / aLength * side, ax / aLength * side, -by / bLength * side, bx / bLength * side, along);
        }
    }

    /** Fills the gap outside a corner between the ends of its two segments. */
    private void wedge(int at, double ax, double ay, double bx, double by, double along) {
        double x = xs[at];
        double y = ys[at];
        double miterRatio = Math.sqrt(2 / Math.max(1e-9, 1 + along));
        if (miterRatio <= MITER_LIMIT) {
            double reach = 1 / (1 + along);
            turned(x, y, x + ax, y + ay, x + (ax + bx) * reach, y + (ay + by) * reach, x + bx, y + by);
        } else {
            turned(x, y, x + ax, y + ay, x + bx, y + by, x + bx, y + by);
        }
    }

    /** Adds four corners in the turning direction of the segments' rectangles. */
    private void turned(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        if ((x1 - x0) * (y2 - y1) - (y1 - y0) * (x2 - x1) > 0) {
            coverage.quad(x0, y0, x1, y1, x2, y2, x3, y3);
        } else {
            coverage.quad(x3, y3, x2, y2, x1, y1, x0, y0);
        }
    }

    private void cap(int inner, int end) {
        if (stroke.cap() == Stroke.Cap.ROUND) {
            disc(xs[end], ys[end]);
        } else if (stroke.cap() == Stroke.Cap.SQUARE) {
            double dx = xs[end] - xs[inner];
            double dy = ys[end] - ys[inner];
            double grow = half / Math.sqrt(dx * dx + dy * dy);
            bar(xs[end], ys[end], xs[end] + dx * grow, ys[end] + dy * grow, -dy * grow, dx * grow);
        }
    }

    private void disc(double x, double y) {
        if (circle.length == 0) {
            circle = circle(half);
        }
        coverage.around(x, y, circle);
    }

    private static double[] circle(double radius) {
        int corners = (int) Math.max(8, Math.min(64, 4 * Math.ceil(Math.sqrt(radius) * 2)));
        double[] circle = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            circle[2 * i] = radius * StrictMath.cos(angle);
            circle[2 * i + 1] = radius * StrictMath.sin(angle);
        }
        return circle;
    }
}
