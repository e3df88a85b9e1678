package io.portolan.image.pie;

import io.portolan.image.scene.Path;

/**
 * A sector of a circle or of a ring. Angles are radians, clockwise as the page sees them, from the top.
 *
 * @param start where it begins
 * @param stop where it ends; below {@code start} where it runs counterclockwise
 * @param radius of its outer arc, in pixels
 * @param ring the part of the radius that it covers, from the outside: 1 where it reaches the middle
 * @param halfAngle half of what text may take of its width; at most a quarter of a circle
 */
public record Sector(double start, double stop, double radius, double ring, double halfAngle) {

    private static final double WHOLE = 2 * Math.PI - 1e-9;

    /** A sector whose text may take all of its width. */
    public static Sector of(double start, double stop, double radius, double ring) {
        return new Sector(start, stop, radius, ring, Math.min(Math.abs(stop - start), Math.PI) / 2);
    }

    public double middle() {
        return (start + stop) / 2;
    }

    public boolean isWhole() {
        return Math.abs(stop - start) >= WHOLE;
    }

    /** The radius of the largest circle inside, in radii. */
    double inscribed() {
        boolean disc = isWhole() && ring == 1;
        return disc ? 1 : Math.max(0, Math.min(1 / (1 + 1 / StrictMath.sin(halfAngle)), ring / 2));
    }

    boolean contains(double angle) {
        return Math.min(start, stop) < angle && angle < Math.max(start, stop);
    }

    /** How far from the middle of the circle to the right a point on its outer arc is. */
    public double x(double angle) {
        return radius * StrictMath.sin(angle);
    }

    /** How far below the middle of the circle a point on its outer arc is. */
    public double y(double angle) {
        return -radius * StrictMath.cos(angle);
    }

    /** Its outline around a middle. */
    public Path path(double x, double y) {
        double from = start - Math.PI / 2;
        double to = stop - Math.PI / 2;
        double inner = radius * (1 - ring);
        Path.Builder path = Path.builder().arc(x, y, radius, from, to);
        if (isWhole()) {
            return inner > 0
                    ? path.close().arc(x, y, inner, to, from).close().build()
                    : path.close().build();
        }
        return (inner > 0 ? path.arc(x, y, inner, to, from) : path.line(x, y))
                .close()
                .build();
    }
}
