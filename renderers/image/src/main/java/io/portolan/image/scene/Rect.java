package io.portolan.image.scene;

/**
 * An upright rectangle.
 *
 * @param x left edge
 * @param y top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Rect(double x, double y, double width, double height) implements Clip {

    /** The rectangle between two opposite corners, in any order. */
    public static Rect between(double x0, double y0, double x1, double y1) {
        return new Rect(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** This rectangle moved outwards on every side; inwards where the distance is negative. */
    public Rect grown(double distance) {
        return new Rect(x - distance, y - distance, width + 2 * distance, height + 2 * distance);
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** What this and the other have in common; of no size where they are apart. */
    public Rect intersection(Rect other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    public Path path() {
        return Path.builder().rect(x, y, width, height).build();
    }

    /** The outline with round corners; no corner takes more than half of a side. */
    public Path rounded(double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        if (r == 0) {
            return path();
        }
        double k = r * (1 - Path.KAPPA);
        return Path.builder()
                .move(x + r, y)
                .line(right() - r, y)
                .cubic(right() - k, y, right(), y + k, right(), y + r)
                .line(right(), bottom() - r)
                .cubic(right(), bottom() - k, right() - k, bottom(), right() - r, bottom())
                .line(x + r, bottom())
                .cubic(x + k, bottom(), x, bottom() - k, x, bottom() - r)
                .line(x, y + r)
                .cubic(x, y + k, x + k, y, x + r, y)
                .close()
                .build();
    }
}
