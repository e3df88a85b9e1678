package io.portolan.image.space.trace;

import io.portolan.image.space.render.Vec;

/** Directions across another, for the rims of cones and tubes. */
final class Crosswise {

    private Crosswise() {}

    /** A direction at a right angle to another. */
    static Vec to(Vec along) {
        boolean level = along.x() * along.x() > along.z() * along.z() || along.y() * along.y() > along.z() * along.z();
        return (level ? new Vec(-along.y(), along.x(), 0) : new Vec(0, along.z(), -along.y())).unit();
    }

    /** The direction of one corner of a polygon around. */
    static Vec around(Vec across, Vec other, int corner, int corners) {
        double angle = 2 * Math.PI * corner / corners;
        return across.times(StrictMath.cos(angle)).plus(other.times(StrictMath.sin(angle)));
    }
}
