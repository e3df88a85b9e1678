package io.portolan.image.scene;

import java.util.Arrays;

/**
 * An immutable outline of lines and curves, in one or more parts. What is inside is told by the non-zero rule, unless it
 * was built for the even-odd one.
 */
public final class Path implements Clip {

    /** What receives a path's parts in order. */
    public interface Sink {

        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void quadTo(double cx, double cy, double x, double y);

        void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y);

        void close();
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte QUAD = 2;
    private static final byte CUBIC = 3;
    private static final byte CLOSE = 4;

    /** A path of no parts. */
    public static final Path EMPTY = new Path(new byte[0], new double[0], false);

    /** The control distance that makes a cubic curve a quarter of a circle, in radii. */
    static final double KAPPA = 0.5522847498307936;

    private final byte[] steps;
    private final double[] points;
    private final boolean evenOdd;

    private Path(byte[] steps, double[] points, boolean evenOdd) {
        this.steps = steps;
        this.points = points;
        this.evenOdd = evenOdd;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** An open line between two points. */
    public static Path line(double x0, double y0, double x1, double y1) {
        return builder().move(x0, y0).line(x1, y1).build();
    }

    public boolean isEmpty() {
        return steps.length == 0;
    }

    /** Whether a point is inside where a line from it crosses the outline an odd number of times, not by its windings. */
    public boolean evenOdd() {
        return evenOdd;
    }

    /** The points it names, control points included: x and y by turns; a copy. */
    public double[] points() {
        return points.clone();
    }

    /** The smallest rectangle around all points, control points included; of no size for an empty path. */
    public Rect bounds() {
        if (points.length == 0) {
            return new Rect(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /** Hands every part to the sink. */
    public void send(Sink sink) {
        int at = 0;
        for (byte step : steps) {
            at = sendStep(sink, step, at);
        }
    }

    private int sendStep(Sink sink, byte step, int at) {
        double[] p = points;
        switch (step) {
            case MOVE:
                sink.moveTo(p[at], p[at + 1]);
                return at + 2;
            case LINE:
                sink.lineTo(p[at], p[at + 1]);
                return at + 2;
            case QUAD:
                sink.quadTo(p[at], p[at + 1], p[at + 2], p[at + 3]);
                return at + 4;
            case CUBIC:
                sink.cubicTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
                return at + 6;
            default:
                sink.close();
                return at;
        }
    }

    /** Every point (x, y) as (a x + c y + e, b x + d y + f). */
    public Path transformed(double a, double b, double c, double d, double e, double f) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = a * points[i] + c * points[i + 1] + e;
            moved[i + 1] = b * points[i] + d * points[i + 1] + f;
        }
        return new Path(steps, moved, evenOdd);
    }

    public Path translated(double dx, double dy) {
        return transformed(1, 0, 0, 1, dx, dy);
    }

    public Path scaled(double factor) {
        return transformed(factor, 0, 0, factor, 0, 0);
    }

    /** This path turned about (0, 0) by degrees, clockwise as the page sees it. */
    public Path rotated(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return transformed(cos, sin, -sin, cos, 0, 0);
    }

    /** Collects the parts of a path. */
    public static final class Builder {

        private byte[] steps = new byte[16];
        private double[] points = new double[32];
        private int stepCount;
        private int pointCount;
        private boolean evenOdd;

        private Builder() {}

        public Builder move(double x, double y) {
            return step(MOVE).point(x, y);
        }

        public Builder line(double x, double y) {
            return step(LINE).point(x, y);
        }

        public Builder quad(double cx, double cy, double x, double y) {
            return step(QUAD).point(cx, cy).point(x, y);
        }

        public Builder cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            return step(CUBIC).point(c1x, c1y).point(c2x, c2y).point(x, y);
        }

        public Builder close() {
            return step(CLOSE);
        }

        /** Has the even-odd rule tell what is inside: each part turns inside and outside over, so that rings have holes. */
        public Builder evenOdd() {
            evenOdd = true;
            return this;
        }

        public Builder rect(double x, double y, double width, double height) {
            return move(x, y)
                    .line(x + width, y)
                    .line(x + width, y + height)
                    .line(x, y + height)
                    .close();
        }

        /** All parts of another path. */
        public Builder append(Path other) {
            for (byte each : other.steps) {
                step(each);
            }
            for (int i = 0; i < other.points.length; i += 2) {
                point(other.points[i], other.points[i + 1]);
            }
            return this;
        }

        /** A whole circle, clockwise. */
        public Builder circle(double x, double y, double radius) {
            return ellipse(x, y, radius, radius);
        }

        /** A whole ellipse, clockwise. */
        public Builder ellipse(double x, double y, double rx, double ry) {
            double kx = KAPPA * rx;
            double ky = KAPPA * ry;
            return move(x + rx, y)
                    .cubic(x + rx, y + ky, x + kx, y + ry, x, y + ry)
                    .cubic(x - kx, y + ry, x - rx, y + ky, x - rx, y)
                    .cubic(x - rx, y - ky, x - kx, y - ry, x, y - ry)
                    .cubic(x + kx, y - ry, x + rx, y - ky, x + rx, y)
                    .close();
        }

        /**
         * A line to where an arc begins, or a start there, and the arc.
         *
         * @param from where it begins: radians, clockwise as the page sees it, from the right
         * @param to where it ends; counterclockwise where it is below {@code from}
         */
        public Builder arc(double x, double y, double radius, double from, double to) {
            int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
            double step = (to - from) / pieces;
            double control = radius * 4 / 3 * StrictMath.tan(step / 4);
            double cos = StrictMath.cos(from);
            double sin = StrictMath.sin(from);
            step(stepCount == 0 || steps[stepCount - 1] == CLOSE ? MOVE : LINE)
                    .point(x + radius * cos, y + radius * sin);
            for (int i = 1; i <= pieces; i++) {
                double nextCos = StrictMath.cos(from + i * step);
                double nextSin = StrictMath.sin(from + i * step);
                cubic(
                        x + radius * cos - control * sin,
                        y + radius * sin + control * cos,
                        x + radius * nextCos + control * nextSin,
                        y + radius * nextSin - control * nextCos,
                        x + radius * nextCos,
                        y + radius * nextSin);
                cos = nextCos;
                sin = nextSin;
            }
            return this;
        }

        /** Lines through all points, from index {@code from} up to but without {@code to}; nothing for none. */
        public Builder polyline(double[] xs, double[] ys, int from, int to) {
            for (int i = from; i < to; i++) {
                if (i == from) {
                    move(xs[i], ys[i]);
                } else {
                    line(xs[i], ys[i]);
                }
            }
            return this;
        }

        public boolean isEmpty() {
            return stepCount == 0;
        }

        public Path build() {
            return new Path(Arrays.copyOf(steps, stepCount), Arrays.copyOf(points, pointCount), evenOdd);
        }

        private Builder step(byte step) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, 2 * stepCount);
            }
            steps[stepCount++] = step;
            return this;
        }

        private Builder point(double x, double y) {
            if (pointCount == points.length) {
                points = Arrays.copyOf(points, 2 * pointCount);
            }
            points[pointCount++] = x;
            points[pointCount++] = y;
            return this;
        }
    }
}
