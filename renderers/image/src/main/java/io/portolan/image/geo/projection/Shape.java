package io.portolan.image.geo.projection;

/** Something on the globe: lines and polygons in degrees of longitude and latitude. */
@FunctionalInterface
public interface Shape {

    /** The whole globe. */
    Shape SPHERE = Sink::sphere;

    /** Hands every part to the sink. */
    void send(Sink sink);
}
