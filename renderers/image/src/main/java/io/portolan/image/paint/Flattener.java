package io.portolan.image.paint;

import io.portolan.image.scene.Path;

/** Turns a path's curves into lines that stay within a tenth of a pixel of them. */
public final class Flattener implements Path.Sink {

    /** What receives the lines; points are in device pixels. */
    public interface Lines {

        void moveTo(double x, double y);

        void lineTo(double x, double y);

        /** The current part ends where it began. */
        void close();
    }

    private static final double TOLERANCE = 0.1;
    private static final int MOST_PIECES = 200;

    private final Lines lines;
    private final double scale;
    private double x;
    private double y;

    /**
     * A sink for one path.
     *
     * @param scale device pixels a path unit
     */
    public Flattener(Lines lines, double scale) {
        this.lines = lines;
        this.scale = scale;
    }

    @Override
    public void moveTo(double px, double py) {
        x = px * scale;
        y = py * scale;
        lines.moveTo(x, y);
    }

    @Override
    public void lineTo(double px, double py) {
        x = px * scale;
        y = py * scale;
        lines.lineTo(x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double px, double py) {
        double c1x = (x / scale + 2 * cx) / 3;
        double c1y = (y / scale + 2 * cy) / 3;
        cubicTo(c1x, c1y, (px + 2 * cx) / 3, (py + 2 * cy) / 3, px, py);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double px, double py) {
        double x0 = x;
        double y0 = y;
        double ax = c1x * scale;
        double ay = c1y * scale;
        double bx = c2x * scale;
        double by = c2y * scale;
        double x3 = px * scale;
        double y3 = py * scale;
        int pieces = pieces(bend(x0, ax, bx), bend(y0, ay, by), bend(ax, bx, x3), bend(ay, by, y3));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double u = 1 - t;
            double w0 = u * u * u;
            double w1 = 3 * u * u * t;
            double w2 = 3 * u * t * t;
            double w3 = t * t * t;
            lines.lineTo(w0 * x0 + w1 * ax + w2 * bx + w3 * x3, w0 * y0 + w1 * ay + w2 * by + w3 * y3);
        }
        x = x3;
        y = y3;
        lines.lineTo(x, y);
    }

    private static double bend(double a, double b, double c) {
        return a - 2 * b + c;
    }

    /** The error of n equal steps is at most the largest second difference times 3/4 / n². */
    private static int pieces(double dx0, double dy0, double dx1, double dy1) {
        double bend = Math.sqrt(Math.max(dx0 * dx0 + dy0 * dy0, dx1 * dx1 + dy1 * dy1));
        return (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE))));
    }

    @Override
    public void close() {
        lines.close();
    }
}
