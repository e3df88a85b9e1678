package io.portolan.image.geo.projection;

/** Max Eckert's six projections, 1906: the poles are lines half as long as the equator. */
final class Eckert {

    private Eckert() {}

    static RawProjection first() {
        double k = Math.sqrt(8 / (3 * Math.PI));
        return (lambda, phi) -> new double[] {k * lambda * (1 - Math.abs(phi) / Math.PI), k * phi};
    }

    static RawProjection second() {
        return (lambda, phi) -> {
            double a = Math.sqrt(4 - 3 * StrictMath.sin(Math.abs(phi)));
            double y = Math.sqrt(2 * Math.PI / 3) * (2 - a);
            return new double[] {2 / Math.sqrt(6 * Math.PI) * lambda * a, phi < 0 ? -y : y};
        };
    }

    static RawProjection third() {
        double k = Math.sqrt(Math.PI * (4 + Math.PI));
        return (lambda, phi) -> new double[] {
            2 / k * lambda * (1 + Math.sqrt(Math.max(0, 1 - 4 * phi * phi / (Math.PI * Math.PI)))), 4 / k * phi
        };
    }

    static RawProjection fourth() {
        return (lambda, phi) -> {
            double wanted = (2 + Math.PI / 2) * StrictMath.sin(phi);
            double theta = phi / 2;
            for (int i = 0; i < 10; i++) {
                double cos = StrictMath.cos(theta);
                double delta = (theta + StrictMath.sin(theta) * (cos + 2) - wanted) / (2 * cos * (1 + cos));
                if (!Double.isFinite(delta) || Math.abs(delta) < Sphere.EPSILON) {
                    break;
                }
                theta -= delta;
            }
            return new double[] {
                2 / Math.sqrt(Math.PI * (4 + Math.PI)) * lambda * (1 + StrictMath.cos(theta)),
                2 * Math.sqrt(Math.PI / (4 + Math.PI)) * StrictMath.sin(theta)
            };
        };
    }

    static RawProjection fifth() {
        double k = Math.sqrt(2 + Math.PI);
        return (lambda, phi) -> new double[] {lambda * (1 + StrictMath.cos(phi)) / k, 2 * phi / k};
    }

    static RawProjection sixth() {
        double k = Math.sqrt(2 + Math.PI);
        return (lambda, phi) -> {
            double theta = sum(1 + Math.PI / 2, phi);
            return new double[] {lambda * (1 + StrictMath.cos(theta)) / k, 2 * theta / k};
        };
    }

    /** The angle t for which t + sin t is a multiple of sin phi. */
    private static double sum(double factor, double phi) {
        return 2 * Mollweide.theta(factor, phi);
    }
}
