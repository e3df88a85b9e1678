package io.portolan.image.geo.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a turned globe is cut: along the meridian at the back, or around what faces us. */
interface ClipEdge {

    /** A line clipper that passes what is inside on. */
    LineClipper lines(Sink out);

    /**
     * Goes along the edge.
     *
     * @param from where it starts; null for all of the edge
     * @param to where it ends; null for all of the edge
     * @param direction 1 or -1
     */
    void follow(double @Nullable [] from, double @Nullable [] to, int direction, Sink out);

    /** Whether it has no outside: a piece that ends where it starts has only touched it. */
    boolean isSlit();

    /** Where on the edge a point is: from the south on the left over the north to the south on the right. */
    default double position(double[] point) {
        return point[0] < 0 ? point[1] - Sphere.HALF_PI - Sphere.EPSILON : Sphere.HALF_PI - point[1];
    }

    /** Whether a polygon's rings hold a point of the edge. */
    default boolean isInside(List<List<double[]>> rings, double[] point) {
        return Rings.contain(rings, point);
    }

    /** A point that is just inside of the edge. */
    double[] start();
}
