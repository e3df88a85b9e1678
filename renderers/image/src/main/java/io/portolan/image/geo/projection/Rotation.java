package io.portolan.image.geo.projection;

/**
 * Turns the globe about its three axes.
 *
 * @param lambda radians about the poles
 * @param phi radians by which the poles tip
 * @param gamma radians about the point that then faces us
 */
record Rotation(double lambda, double phi, double gamma) {

    /** Where a point is after turning, in radians. */
    double[] turned(double lon, double lat) {
        double l = Sphere.wrapped(lon + lambda);
        if (phi == 0 && gamma == 0) {
            return new double[] {l, lat};
        }
        double[] v = Sphere.vector(l, lat);
        double cosPhi = StrictMath.cos(phi);
        double sinPhi = StrictMath.sin(phi);
        double cosGamma = StrictMath.cos(gamma);
        double sinGamma = StrictMath.sin(gamma);
        double k = v[2] * cosPhi + v[0] * sinPhi;
        return new double[] {
            StrictMath.atan2(v[1] * cosGamma - k * sinGamma, v[0] * cosPhi - v[2] * sinPhi),
            Sphere.asin(k * cosGamma + v[1] * sinGamma)
        };
    }
}
