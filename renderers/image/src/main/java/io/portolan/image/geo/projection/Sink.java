package io.portolan.image.geo.projection;

/** What receives lines and polygons point by point. The rings of a polygon are closed: their last point is not repeated. */
public interface Sink {

    void point(double x, double y);

    void lineStart();

    void lineEnd();

    void polygonStart();

    void polygonEnd();

    /** The outline of the whole globe. */
    default void sphere() {}
}
