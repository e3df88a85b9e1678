package io.portolan.image.geo.projection;

/** Projections whose meridians are upright and whose parallels are level. */
final class Cylindrical {

    /** Beyond the edge of any map, but short of the poles, which are infinitely far away. */
    private static final double MERCATOR_END = StrictMath.toRadians(89.5);

    private Cylindrical() {}

    static RawProjection equirectangular() {
        return (lambda, phi) -> new double[] {lambda, phi};
    }

    static RawProjection mercator() {
        return (lambda, phi) -> new double[] {lambda, mercatorY(Math.max(-MERCATOR_END, Math.min(MERCATOR_END, phi)))};
    }

    static double mercatorY(double phi) {
        return StrictMath.log(StrictMath.tan((Math.PI / 2 + phi) / 2));
    }

    static RawProjection transverseMercator() {
        return (lambda, phi) -> {
            double across = StrictMath.cos(phi) * StrictMath.sin(lambda);
            double x = 0.5 * StrictMath.log((1 + across) / (1 - across));
            return new double[] {
                Math.max(-Math.PI, Math.min(Math.PI, x)), StrictMath.atan2(StrictMath.tan(phi), StrictMath.cos(lambda))
            };
        };
    }

    /** Mercator's up to half a right angle, and beyond it one whose parallels shrink towards the poles; G. P. Baker, 1986. */
    static RawProjection baker() {
        double root8 = 2 * Math.sqrt(2);
        return (lambda, phi) -> {
            double up = Math.abs(phi);
            if (up < Math.PI / 4) {
                return new double[] {lambda, mercatorY(phi)};
            }
            double y = root8 * (up - Math.PI / 4) - StrictMath.log(StrictMath.tan(up / 2));
            double x = lambda * StrictMath.cos(up) * (root8 - 1 / StrictMath.sin(up));
            return new double[] {x, Math.signum(phi) * y};
        };
    }

    /** James Craig's, which shows the direction to a point on the equator true from everywhere. */
    static RawProjection craig() {
        return (lambda, phi) -> {
            double k = lambda == 0 ? 1 : lambda / StrictMath.sin(lambda);
            return new double[] {lambda, k * StrictMath.sin(phi) * StrictMath.cos(lambda)};
        };
    }

    static RawProjection miller() {
        return (lambda, phi) -> new double[] {lambda, 1.25 * StrictMath.log(StrictMath.tan(Math.PI / 4 + 0.4 * phi))};
    }

    /**
     * Lambert's.
     *
     * @param parallel that is true to scale, in radians
     */
    static RawProjection equalArea(double parallel) {
        double cos = StrictMath.cos(parallel);
        return (lambda, phi) -> new double[] {lambda * cos, StrictMath.sin(phi) / cos};
    }

    static RawProjection stereographic() {
        return (lambda, phi) -> new double[] {lambda, 2 * StrictMath.tan(phi / 2)};
    }

    /** Tom Patterson's, 2014. */
    static RawProjection patterson() {
        return (lambda, phi) -> {
            double square = phi * phi;
            double y = 1.0148 + square * square * (0.23185 + square * (-0.14499 + 0.02406 * square));
            return new double[] {lambda, phi * y};
        };
    }
}
