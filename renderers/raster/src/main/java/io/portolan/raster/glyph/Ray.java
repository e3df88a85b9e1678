package io.portolan.raster.glyph;

/**
 * A point, a direction of length 1 and a length.
 *
 * @param x where it starts
 * @param y where it starts
 * @param dx its direction
 * @param dy its direction
 * @param length how far it goes
 */
record Ray(double x, double y, double dx, double dy, double length) {

    Ray(double x, double y, double dx, double dy) {
        this(x, y, dx, dy, 0);
    }

    static Ray between(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        return new Ray(x0, y0, dx / length, dy / length, length);
    }

    /** The same with x for y. */
    Ray flipped() {
        return new Ray(y, x, dy, dx, length);
    }

    double endX() {
        return x + dx * length;
    }

    double endY() {
        return y + dy * length;
    }

    /** How far along it a point lies; negative before its start. */
    double forward(double px, double py) {
        return (px - x) * dx + (py - y) * dy;
    }

    /** How far beside it a point lies. */
    double sideways(double px, double py) {
        return Math.abs((px - x) * dy - (py - y) * dx);
    }

    double distanceFromStart(double px, double py) {
        return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y));
    }

    double distanceFromEnd(double px, double py) {
        return Math.sqrt((px - endX()) * (px - endX()) + (py - endY()) * (py - endY()));
    }
}
