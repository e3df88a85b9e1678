package io.portolan.image.geo.projection;

/** Geometry on the unit sphere. Points are longitude and latitude in radians, or vectors of three numbers. */
final class Sphere {

    static final double EPSILON = 1e-6;
    static final double HALF_PI = Math.PI / 2;
    static final double TURN = 2 * Math.PI;

    private Sphere() {}

    static double[] vector(double lambda, double phi) {
        double cos = StrictMath.cos(phi);
        return new double[] {cos * StrictMath.cos(lambda), cos * StrictMath.sin(lambda), StrictMath.sin(phi)};
    }

    static double[] point(double[] vector) {
        return new double[] {StrictMath.atan2(vector[1], vector[0]), asin(vector[2])};
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    static double[] scaled(double[] a, double factor) {
        return new double[] {a[0] * factor, a[1] * factor, a[2] * factor};
    }

    static double[] sum(double[] a, double[] b) {
        return new double[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    }

    static double[] normalized(double[] a) {
        return scaled(a, 1 / Math.sqrt(dot(a, a)));
    }

    /** The arc of a sine that rounding may have brought beyond 1. */
    static double asin(double sine) {
        return sine > 1 ? HALF_PI : sine < -1 ? -HALF_PI : StrictMath.asin(sine);
    }

    static double acos(double cosine) {
        return cosine > 1 ? 0 : cosine < -1 ? Math.PI : StrictMath.acos(cosine);
    }

    /** A longitude from minus to plus half a turn. */
    static double wrapped(double lambda) {
        return Math.abs(lambda) <= Math.PI ? lambda : lambda - TURN * Math.rint(lambda / TURN);
    }

    static boolean same(double[] a, double[] b) {
        return Math.abs(a[0] - b[0]) < EPSILON && Math.abs(a[1] - b[1]) < EPSILON;
    }
}
