package io.portolan.image.contour;

import io.portolan.image.scene.Path;
import java.util.Arrays;

/** A path of one part by the lengths along it: where its points are at each. */
final class MeasuredPath implements Path.Sink {

    private static final int PIECES = 12;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private double[] lengths = new double[64];
    private int count;

    private MeasuredPath() {}

    static MeasuredPath of(Path path) {
        MeasuredPath measured = new MeasuredPath();
        path.send(measured);
        return measured;
    }

    double total() {
        return count == 0 ? 0 : lengths[count - 1];
    }

    /** The point at a length, that of an end beyond it: x and y. */
    double[] at(double length) {
        int found = Arrays.binarySearch(lengths, 0, count, length);
        int next = Math.min(count - 1, found >= 0 ? found : -found - 1);
        if (next <= 0) {
            return new double[] {xs[0], ys[0]};
        }
        double step = lengths[next] - lengths[next - 1];
        double share = step == 0 ? 1 : Math.min(1, (length - lengths[next - 1]) / step);
        return new double[] {
            xs[next - 1] + share * (xs[next] - xs[next - 1]), ys[next - 1] + share * (ys[next] - ys[next - 1])
        };
    }

    @Override
    public void moveTo(double x, double y) {
        lineTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        lengths[count] = count == 0 ? 0 : lengths[count - 1] + distance(x - xs[count - 1], y - ys[count - 1]);
        count++;
    }

    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
        double x0 = xs[count - 1];
        double y0 = ys[count - 1];
        cubicTo((x0 + 2 * cx) / 3, (y0 + 2 * cy) / 3, (x + 2 * cx) / 3, (y + 2 * cy) / 3, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        double x0 = xs[count - 1];
        double y0 = ys[count - 1];
        for (int i = 1; i <= PIECES; i++) {
            double t = i / (double) PIECES;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            lineTo(a * x0 + b * c1x + c * c2x + d * x, a * y0 + b * c1y + c * c2y + d * y);
        }
    }

    @Override
    public void close() {
        if (count > 0) {
            lineTo(xs[0], ys[0]);
        }
    }
}
