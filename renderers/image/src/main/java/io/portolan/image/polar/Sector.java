package io.portolan.image.polar;

import io.portolan.image.scene.Rect;
import io.portolan.image.value.Column;

/**
 * The part of the circle that a subplot shows, or a bar takes.
 *
 * @param from where it starts, in radians
 * @param to where it ends, counterclockwise from there, at least {@code from}
 */
record Sector(double from, double to) {

    private static final double HAIR = 1e-12;

    static final Sector WHOLE = new Sector(0, Angles.TURN);

    /** The sector between two angles in any order. */
    static Sector between(double one, double other) {
        return new Sector(Math.min(one, other), Math.max(one, other));
    }

    /** A stated sector in degrees; the whole circle where there is none. */
    static Sector of(Column stated) {
        double from = StrictMath.toRadians(stated.number(0));
        double to = StrictMath.toRadians(stated.number(1));
        return Double.isFinite(from) && Double.isFinite(to) && from != to ? between(from, to) : WHOLE;
    }

    boolean isWhole() {
        return to - from > Angles.TURN - HAIR;
    }

    double middle() {
        return (from + to) / 2;
    }

    boolean contains(double angle) {
        return isWhole() || Angles.wrapped(angle - from + HAIR) <= to - from + 2 * HAIR;
    }

    /** The smallest rectangle around the sector of the circle of radius 1 and its centre; y counts upwards. */
    Rect bounds() {
        double left = contains(Math.PI) ? -1 : Math.min(0, Math.min(cos(from), cos(to)));
        double right = contains(0) ? 1 : Math.max(0, Math.max(cos(from), cos(to)));
        double low = contains(-Math.PI / 2) ? -1 : Math.min(0, Math.min(sin(from), sin(to)));
        double high = contains(Math.PI / 2) ? 1 : Math.max(0, Math.max(sin(from), sin(to)));
        return Rect.between(left, low, right, high);
    }

    private static double cos(double angle) {
        return StrictMath.cos(angle);
    }

    private static double sin(double angle) {
        return StrictMath.sin(angle);
    }
}
