package io.portolan.image.polar;

/** Angles in radians that mean the same after a whole turn. */
final class Angles {

    static final double TURN = 2 * Math.PI;

    private Angles() {}

    /** The angle from 0 up to a whole turn. */
    static double wrapped(double angle) {
        double rest = angle % TURN;
        return rest < 0 ? rest + TURN : rest;
    }

    /** The shortest way from one angle to another: from minus to plus half a turn. */
    static double delta(double from, double to) {
        double way = to - from;
        return way - TURN * Math.rint(way / TURN);
    }

    static double distance(double one, double other) {
        return Math.abs(delta(one, other));
    }
}
