package io.portolan.image.geo.projection;

/** A formula that maps the globe to the plane. */
@FunctionalInterface
public interface RawProjection {

    /**
     * Where a point is on the plane.
     *
     * @param lambda longitude in radians, from minus to plus half a turn
     * @param phi latitude in radians
     * @return x to the right and y upwards; in radii of the globe
     */
    double[] project(double lambda, double phi);
}
