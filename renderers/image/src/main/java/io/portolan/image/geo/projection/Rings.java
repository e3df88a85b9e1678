package io.portolan.image.geo.projection;

import static io.portolan.image.geo.projection.Sphere.EPSILON;
import static io.portolan.image.geo.projection.Sphere.HALF_PI;

import java.util.List;

/** The rings of a polygon on the globe, each a list of points in radians that is not closed. */
final class Rings {

    private Rings() {}

    /** Whether a point is inside: left and right of a ring are told apart by its direction, clockwise around the inside. */
    static boolean contain(List<List<double[]>> rings, double[] point) {
        double lambda = Sphere.wrapped(point[0]);
        double phi = atPole(point[1]);
        double[] normal = {StrictMath.sin(lambda), -StrictMath.cos(lambda), 0};
        double angle = 0;
        double sum = 0;
        int winding = 0;
        for (List<double[]> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                double[] to = ring.get(i);
                Edge edge = new Edge(from, to);
                sum += edge.area();
                angle += edge.turn();
                winding += edge.winding(lambda, phi, normal);
            }
        }
        boolean southern = angle < -EPSILON || angle < EPSILON && sum < -EPSILON * EPSILON;
        return southern ^ (winding & 1) == 1;
    }

    private static double atPole(double phi) {
        double sine = StrictMath.sin(phi);
        return sine == 1 ? HALF_PI + EPSILON : sine == -1 ? -HALF_PI - EPSILON : phi;
    }

    /** An edge of a ring. */
    private record Edge(double[] from, double[] to) {

        private double delta() {
            return Sphere.wrapped(to[0]) - Sphere.wrapped(from[0]);
        }

        private boolean crossesAntimeridian() {
            return Math.abs(delta()) > Math.PI;
        }

        double area() {
            double delta = delta();
            int sign = delta >= 0 ? 1 : -1;
            double half0 = from[1] / 2 + Math.PI / 4;
            double half1 = to[1] / 2 + Math.PI / 4;
            double k = StrictMath.sin(half0) * StrictMath.sin(half1);
            return StrictMath.atan2(
                    k * sign * StrictMath.sin(Math.abs(delta)),
                    StrictMath.cos(half0) * StrictMath.cos(half1) + k * StrictMath.cos(Math.abs(delta)));
        }

        double turn() {
            double delta = delta();
            return crossesAntimeridian() ? delta + (delta >= 0 ? Sphere.TURN : -Sphere.TURN) : delta;
        }

        /** How it passes the meridian that leads from a point to the south pole: 1, -1, or 0 where it does not. */
        int winding(double lambda, double phi, double[] normal) {
            boolean crosses = crossesAntimeridian();
            if (!(crosses ^ Sphere.wrapped(from[0]) >= lambda ^ Sphere.wrapped(to[0]) >= lambda)) {
                return 0;
            }
            double[] arc =
                    Sphere.normalized(Sphere.cross(Sphere.vector(from[0], from[1]), Sphere.vector(to[0], to[1])));
            double[] meeting = Sphere.normalized(Sphere.cross(normal, arc));
            boolean eastward = crosses ^ delta() >= 0;
            double phiArc = (eastward ? -1 : 1) * Sphere.asin(meeting[2]);
            boolean above = phi > phiArc || phi == phiArc && (arc[0] != 0 || arc[1] != 0);
            return above ? eastward ? 1 : -1 : 0;
        }
    }
}
