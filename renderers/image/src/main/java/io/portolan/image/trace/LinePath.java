package io.portolan.image.trace;

import io.portolan.image.scene.Path;

/** Joins points in one of Plotly's line shapes. */
public final class LinePath {

    private static final double EXPONENT = 0.5;

    private final String shape;
    private final double smoothing;

    public LinePath(String shape, double smoothing) {
        this.shape = shape;
        this.smoothing = smoothing;
    }

    /** The shape that goes the same way in the other direction. */
    public LinePath reversed() {
        return new LinePath(shape.equals("hv") ? "vh" : shape.equals("vh") ? "hv" : shape, smoothing);
    }

    /** Appends the line through some points; it begins with a move, or continues with a line. */
    public void append(Path.Builder path, double[] xs, double[] ys, boolean continues) {
        if (xs.length == 0) {
            return;
        }
        if (continues) {
            path.line(xs[0], ys[0]);
        } else {
            path.move(xs[0], ys[0]);
        }
        if (shape.equals("spline") && xs.length > 2 && smoothing > 0) {
            spline(path, xs, ys);
            return;
        }
        double[][] points = Thinning.of(xs, ys);
        for (int i = 1; i < points[0].length; i++) {
            step(path, points[0][i - 1], points[1][i - 1], points[0][i], points[1][i]);
        }
    }

    private void step(Path.Builder path, double x0, double y0, double x1, double y1) {
        switch (shape) {
            case "hv":
                path.line(x1, y0).line(x1, y1);
                break;
            case "vh":
                path.line(x0, y1).line(x1, y1);
                break;
            case "hvh":
                path.line((x0 + x1) / 2, y0).line((x0 + x1) / 2, y1).line(x1, y1);
                break;
            case "vhv":
                path.line(x0, (y0 + y1) / 2).line(x1, (y0 + y1) / 2).line(x1, y1);
                break;
            default:
                path.line(x1, y1);
        }
    }

    private void spline(Path.Builder path, double[] xs, double[] ys) {
        int last = xs.length - 1;
        double[] before = new double[2];
        double[] after = new double[2];
        tangent(xs, ys, 1, before, after);
        path.quad(before[0], before[1], xs[1], ys[1]);
        for (int i = 2; i < last; i++) {
            double leaveX = after[0];
            double leaveY = after[1];
            tangent(xs, ys, i, before, after);
            path.cubic(leaveX, leaveY, before[0], before[1], xs[i], ys[i]);
        }
        path.quad(after[0], after[1], xs[last], ys[last]);
    }

    /** Appends the closed spline through some points, the first not repeated. */
    public void appendClosed(Path.Builder path, double[] xs, double[] ys) {
        int count = xs.length;
        if (count < 3 || smoothing <= 0) {
            path.polyline(xs, ys, 0, count).close();
            return;
        }
        double[] before = new double[2];
        double[] after = new double[2];
        tangent(xs, ys, 0, before, after);
        path.move(xs[0], ys[0]);
        for (int i = 1; i <= count; i++) {
            double leaveX = after[0];
            double leaveY = after[1];
            tangent(xs, ys, i % count, before, after);
            path.cubic(leaveX, leaveY, before[0], before[1], xs[i % count], ys[i % count]);
        }
        path.close();
    }

    /** The control points before and after a point; the neighbours of the ends are at the other end. */
    private void tangent(double[] xs, double[] ys, int i, double[] before, double[] after) {
        int previous = (i + xs.length - 1) % xs.length;
        int next = (i + 1) % xs.length;
        double[] found = controls(xs[previous], ys[previous], xs[i], ys[i], xs[next], ys[next], smoothing);
        System.arraycopy(found, 0, before, 0, 2);
        System.arraycopy(found, 2, after, 0, 2);
    }

    /**
     * The control points of a Catmull-Rom spline with centripetal weights, as in plotly.js, before and after the second of
     * three points: two x and y.
     */
    public static double[] controls(
            double x0, double y0, double x1, double y1, double x2, double y2, double smoothing) {
        double ax = x0 - x1;
        double ay = y0 - y1;
        double bx = x2 - x1;
        double by = y2 - y1;
        double a = StrictMath.pow(ax * ax + ay * ay, EXPONENT / 2);
        double b = StrictMath.pow(bx * bx + by * by, EXPONENT / 2);
        double dx = (b * b * ax - a * a * bx) * smoothing;
        double dy = (b * b * ay - a * a * by) * smoothing;
        double beforeScale = 3 * b * (a + b);
        double afterScale = 3 * a * (a + b);
        return new double[] {
            x1 + (beforeScale == 0 ? 0 : dx / beforeScale),
            y1 + (beforeScale == 0 ? 0 : dy / beforeScale),
            x1 - (afterScale == 0 ? 0 : dx / afterScale),
            y1 - (afterScale == 0 ? 0 : dy / afterScale)
        };
    }
}
