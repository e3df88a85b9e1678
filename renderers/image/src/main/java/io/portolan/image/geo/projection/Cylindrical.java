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
