package io.portolan.image.polar;

import io.portolan.image.scene.Path;

/** The shape of what lies at one radius: circles, or polygons with a corner at each category. */
interface Outline {

    /** Appends the line at a radius through a sector; a closed one for the whole circle. */
    void line(Path.Builder path, double radius, Sector sector);

    /** What lies between two radii in a sector: a ring, or a slice where the inner radius is 0. */
    Path area(double inner, double outer, Sector sector);

    /** The outline of a bar, which need not end at corners. */
    Outline forBar(Sector bar);

    /** Where the nearest place for a straight axis is. */
    double snapped(double angle);

    /** Whether a point is between two radii. */
    boolean contains(double radius, double angle, double inner, double outer);
}
