package io.portolan.bench.raster;

/** A point that wanders over Clifford Pickover's attractor; the same on every machine. */
final class Orbit {

    private static final double A = -1.4;
    private static final double B = 1.6;
    private static final double C = 1.0;
    private static final double D = 0.7;

    private double x;
    private double y;

    Orbit(double x, double y) {
        this.x = x;
        this.y = y;
    }

    /** Writes the next points into a part of two columns. */
    void fill(float[] xs, float[] ys, int from, int to) {
        double atX = x;
        double atY = y;
        for (int i = from; i < to; i++) {
            double nextX = sin(A * atY) + C * cos(A * atX);
            atY = sin(B * atX) + D * cos(B * atY);
            atX = nextX;
            xs[i] = (float) atX;
            ys[i] = (float) atY;
        }
        x = atX;
        y = atY;
    }

    private static double cos(double angle) {
        return sin(angle + Math.PI / 2);
    }

    /** The Taylor series within a quarter turn: cheaper than the exact sine, and made of plain arithmetic. */
    private static double sin(double angle) {
        double turns = Math.rint(angle / Math.PI);
        double r = angle - turns * Math.PI;
        double s = r * r;
        double sine = r * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110)))));
        return ((long) turns & 1) == 0 ? sine : -sine;
    }
}
