package io.portolan.image.geo.projection;

import static io.portolan.image.geo.projection.Sphere.EPSILON;
import static io.portolan.image.geo.projection.Sphere.TURN;

import org.jspecify.annotations.Nullable;

/** The cut around what faces us: a circle on the globe about the point (0, 0). */
final class Horizon implements ClipEdge {

    private static final double STEP = StrictMath.toRadians(6);

    private final double radius;
    private final double cosine;

    /**
     * A horizon.
     *
     * @param radius of the circle, in radians, below half a turn
     */
    Horizon(double radius) {
        this.radius = radius;
        this.cosine = StrictMath.cos(radius);
    }

    double radius() {
        return radius;
    }

    /** Whether less than half of the globe is seen. */
    boolean isSmall() {
        return cosine > 0;
    }

    boolean isHemisphere() {
        return Math.abs(cosine) <= EPSILON;
    }

    boolean shows(double lambda, double phi) {
        return StrictMath.cos(lambda) * StrictMath.cos(phi) > cosine;
    }

    @Override
    public LineClipper lines(Sink out) {
        return new HorizonLines(this, out);
    }

    @Override
    public boolean isSlit() {
        return false;
    }

    @Override
    public double[] start() {
        return isSmall() ? new double[] {0, -radius} : new double[] {-Math.PI, radius - Math.PI};
    }

    @Override
    public void follow(double @Nullable [] from, double @Nullable [] to, int direction, Sink out) {
        double step = direction * STEP;
        boolean whole = from == null || to == null;
        double start = from == null || to == null ? radius + direction * TURN : bearing(from);
        double end = from == null || to == null ? radius - step / 2 : bearing(to);
        if (!whole && (direction > 0 ? start < end : start > end)) {
            start += direction * TURN;
        }
        double sine = StrictMath.sin(radius);
        for (double t = start; direction > 0 ? t > end : t < end; t -= step) {
            double[] point = Sphere.point(new double[] {cosine, -sine * StrictMath.cos(t), -sine * StrictMath.sin(t)});
            out.point(point[0], point[1]);
        }
    }

    /** Where on the circle a point is, from 0 to a whole turn. */
    private double bearing(double[] point) {
        double[] v = Sphere.vector(point[0], point[1]);
        v[0] -= cosine;
        double[] unit = Sphere.normalized(v);
        double angle = Sphere.acos(-unit[1]);
        return ((-unit[2] < 0 ? -angle : angle) + TURN - EPSILON) % TURN;
    }

    /** Where the great circle through two points first crosses the horizon; null where it does not. */
    double @Nullable [] crossing(double[] a, double[] b) {
        double[][] both = crossings(a, b);
        return both == null ? null : both.length == 1 ? a : Sphere.point(both[0]);
    }

    /** Where a great circle leaves and enters, as vectors; null for nowhere, a single one if that cannot be told. */
    private double[] @Nullable [] crossings(double[] a, double[] b) {
        double[] normal = Sphere.cross(Sphere.vector(a[0], a[1]), Sphere.vector(b[0], b[1]));
        double square = Sphere.dot(normal, normal);
        double determinant = square - normal[0] * normal[0];
        if (determinant == 0) {
            return new double[][] {{}};
        }
        double[] along = Sphere.cross(new double[] {1, 0, 0}, normal);
        double[] middle = Sphere.sum(
                new double[] {cosine * square / determinant, 0, 0},
                Sphere.scaled(normal, -cosine * normal[0] / determinant));
        double w = Sphere.dot(middle, along);
        double uu = Sphere.dot(along, along);
        double t2 = w * w - uu * (Sphere.dot(middle, middle) - 1);
        if (t2 < 0) {
            return null;
        }
        double t = Math.sqrt(t2);
        return new double[][] {
            Sphere.sum(Sphere.scaled(along, (-w - t) / uu), middle),
            Sphere.sum(Sphere.scaled(along, (-w + t) / uu), middle)
        };
    }

    /** Both crossings of the segment between two points that are on the same side; null where it does not cross. */
    double[] @Nullable [] twoCrossings(double[] a, double[] b) {
        double[][] both = crossings(a, b);
        if (both == null || both.length == 1) {
            return null;
        }
        double[] q = Sphere.point(both[0]);
        return isBetween(q, a, b) ? new double[][] {q, Sphere.point(both[1])} : null;
    }

    private static boolean isBetween(double[] q, double[] a, double[] b) {
        double lambda0 = Math.min(a[0], b[0]);
        double lambda1 = Math.max(a[0], b[0]);
        double delta = lambda1 - lambda0;
        boolean polar = Math.abs(delta - Math.PI) < EPSILON;
        if (polar) {
            double first = a[0] <= b[0] ? a[1] : b[1];
            double last = a[0] <= b[0] ? b[1] : a[1];
            return first + last > 0 ^ q[1] < (Math.abs(q[0] - lambda0) < EPSILON ? first : last);
        }
        if (delta < EPSILON) {
            return Math.min(a[1], b[1]) <= q[1] && q[1] <= Math.max(a[1], b[1]);
        }
        return delta > Math.PI ^ (lambda0 <= q[0] && q[0] <= lambda1);
    }

    /** On which sides of the circle's bounding box a point is: 0 for none, else a bit for each. */
    int sides(double lambda, double phi) {
        double reach = isSmall() ? radius : Math.PI - radius;
        int horizontal = lambda < -reach ? 1 : lambda > reach ? 2 : 0;
        int vertical = phi < -reach ? 4 : phi > reach ? 8 : 0;
        return horizontal | vertical;
    }
}
