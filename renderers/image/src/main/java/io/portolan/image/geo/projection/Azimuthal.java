package io.portolan.image.geo.projection;

import java.util.function.DoubleUnaryOperator;

/** Projections that keep directions from the point that faces us. */
final class Azimuthal {

    private Azimuthal() {}

    /** A projection by its scale, given the cosine of the distance from the middle. */
    private static RawProjection scaled(DoubleUnaryOperator scale) {
        return (lambda, phi) -> {
            double cos = StrictMath.cos(phi);
            double k = scale.applyAsDouble(StrictMath.cos(lambda) * cos);
            return Double.isInfinite(k)
                    ? new double[] {2, 0}
                    : new double[] {k * cos * StrictMath.sin(lambda), k * StrictMath.sin(phi)};
        };
    }

    static RawProjection equalArea() {
        return scaled(cos -> Math.sqrt(2 / (1 + cos)));
    }

    static RawProjection equidistant() {
        return scaled(cos -> {
            double angle = Sphere.acos(cos);
            return angle == 0 ? 1 : angle / StrictMath.sin(angle);
        });
    }

    static RawProjection orthographic() {
        return scaled(cos -> 1);
    }

    static RawProjection stereographic() {
        return scaled(cos -> 1 / (1 + cos));
    }

    static RawProjection gnomonic() {
        return scaled(cos -> 1 / cos);
    }

    /** Airy's, of least error within a quarter turn. */
    static RawProjection airy() {
        double quarter = StrictMath.tan(Math.PI / 4);
        double b = 2 * StrictMath.log(StrictMath.cos(Math.PI / 4)) / (quarter * quarter);
        return scaled(cos -> {
            double middle = cos == 1 ? -0.5 : StrictMath.log((1 + cos) / 2) / (1 - cos);
            return -(middle + b / (1 + cos));
        });
    }

    /**
     * As a satellite sees the globe.
     *
     * @param distance of the satellite from the globe's centre, in radii, above 1
     * @param tilt radians by which it looks aside
     */
    static RawProjection satellite(double distance, double tilt) {
        RawProjection upright = scaled(cos -> (distance - 1) / (distance - cos));
        double cos = StrictMath.cos(tilt);
        double sin = StrictMath.sin(tilt);
        return (lambda, phi) -> {
            double[] place = upright.project(lambda, phi);
            double a = place[1] * sin / (distance - 1) + cos;
            return new double[] {place[0] * cos / a, place[1] / a};
        };
    }

    static RawProjection wiechel() {
        return (lambda, phi) -> {
            double cosPhi = StrictMath.cos(phi);
            double along = StrictMath.cos(lambda) * cosPhi;
            double bearing = StrictMath.atan2(StrictMath.sin(lambda) * cosPhi, -StrictMath.sin(phi));
            double cos = StrictMath.cos(bearing);
            double sin = StrictMath.sin(bearing);
            double across = Math.sqrt(Math.max(0, 1 - along * along));
            return new double[] {sin * across - cos * (1 - along), -cos * across - sin * (1 - along)};
        };
    }
}
