package io.portolan.image.pie;

/**
 * A slice of a pie at its place.
 *
 * @param slice what it shows
 * @param sector its form
 * @param pull how far it stands off, in radii
 * @param x the middle of its circle
 * @param y the middle of its circle
 */
record Wedge(Slice slice, Sector sector, double pull, double x, double y) {

    /** How far the middle of its rim is from the middle of the circle to the right, in pixels. */
    double rimX() {
        return sector.x(sector.middle());
    }

    /** How far the middle of its rim is below the middle of the circle, in pixels. */
    double rimY() {
        return sector.y(sector.middle());
    }

    boolean isLeft() {
        return rimX() < 0;
    }

    boolean isAbove() {
        return rimY() < 0;
    }

    /** The corner of its rim that is farthest to its own side, on the page. */
    double cornerX() {
        double start = sector.x(sector.start());
        double stop = sector.x(sector.stop());
        return x + (isLeft() ? Math.min(start, stop) : Math.max(start, stop));
    }

    /** The highest corner of its rim, or the lowest one, on the page. */
    double cornerY(boolean highest) {
        double start = sector.y(sector.start());
        double stop = sector.y(sector.stop());
        return y + (highest ? Math.min(start, stop) : Math.max(start, stop));
    }
}
