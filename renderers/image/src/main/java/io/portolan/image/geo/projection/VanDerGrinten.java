package io.portolan.image.geo.projection;

/** Alphons van der Grinten's other projections; after John P. Snyder, Flattening the Earth, 1993. */
final class VanDerGrinten {

    private VanDerGrinten() {}

    private static boolean isPole(double phi) {
        return Math.abs(phi) > Sphere.HALF_PI - Sphere.EPSILON;
    }

    /** The globe in a circle, parallels at right angles to meridians. */
    static RawProjection second() {
        return (lambda, phi) -> {
            if (Math.abs(phi) < Sphere.EPSILON) {
                return new double[] {lambda, 0};
            }
            double sine = Math.min(1, Math.abs(phi) / Sphere.HALF_PI);
            double theta = StrictMath.asin(sine);
            if (Math.abs(lambda) < Sphere.EPSILON || isPole(phi)) {
                return new double[] {0, Math.signum(phi) * Math.PI * StrictMath.tan(theta / 2)};
            }
            double cosine = StrictMath.cos(theta);
            double a = Math.abs(Math.PI / lambda - lambda / Math.PI) / 2;
            double x = cosine * (Math.sqrt(1 + a * a) - a * cosine) / (1 + a * a * sine * sine);
            return new double[] {
                Math.signum(lambda) * Math.PI * x,
                Math.signum(phi) * Math.PI * Math.sqrt(Math.max(0, 1 - x * (2 * a + x)))
            };
        };
    }

    /** The globe in a circle, parallels level. */
    static RawProjection third() {
        return (lambda, phi) -> {
            if (Math.abs(phi) < Sphere.EPSILON) {
                return new double[] {lambda, 0};
            }
            double theta = Sphere.asin(phi / Sphere.HALF_PI);
            if (Math.abs(lambda) < Sphere.EPSILON || isPole(phi)) {
                return new double[] {0, Math.PI * StrictMath.tan(theta / 2)};
            }
            double a = (Math.PI / lambda - lambda / Math.PI) / 2;
            double y = StrictMath.tan(theta / 2);
            return new double[] {
                Math.PI * (Math.signum(lambda) * Math.sqrt(Math.max(0, a * a + 1 - y * y)) - a), Math.PI * y
            };
        };
    }

    /** The globe in two circles that cut each other. */
    static RawProjection fourth() {
        return (lambda, phi) -> {
            if (phi == 0) {
                return new double[] {lambda, 0};
            }
            return lambda == 0 || isPole(phi) ? new double[] {0, phi} : inCircles(lambda, phi);
        };
    }

    private static double[] inCircles(double lambda, double phi) {
        double b = Math.abs(phi) / Sphere.HALF_PI;
        double b2 = b * b;
        double c = (8 * b - b2 * (b2 + 2) - 5) / (2 * b2 * (b - 1));
        double c2 = c * c;
        double sum = (b + c) * (b + c);
        double triple = b + 3 * c;
        double across = Math.abs(lambda) / Sphere.HALF_PI;
        double both = across + 1 / across;
        double d = Math.signum(Math.abs(lambda) - Sphere.HALF_PI) * Math.sqrt(Math.max(0, both * both - 4));
        double d2 = d * d;
        double f =
                sum * (b2 + c2 * d2 - 1) + (1 - b2) * (b2 * (triple * triple + 4 * c2) + 12 * b * c * c2 + 4 * c2 * c2);
        double x = (d * (sum + c2 - 1) + 2 * Math.sqrt(Math.max(0, f))) / (4 * sum + d2);
        return new double[] {
            Math.signum(lambda) * Sphere.HALF_PI * x,
            Math.signum(phi) * Sphere.HALF_PI * Math.sqrt(Math.max(0, 1 + d * Math.abs(x) - x * x))
        };
    }
}
