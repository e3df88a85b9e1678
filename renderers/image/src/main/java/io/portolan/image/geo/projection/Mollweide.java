package io.portolan.image.geo.projection;

/** Mollweide's projection and its kin, which need an equation solved for each parallel. */
final class Mollweide {

    /** Where Goode's projection goes from the one of its two parts to the other. */
    private static final double SEAM = 0.7109889596207567;

    private static final double SEAM_SHIFT = 0.0528035274542;

    private Mollweide() {}

    static RawProjection mollweide() {
        return elliptical(Math.sqrt(2) / Sphere.HALF_PI, Math.sqrt(2), Math.PI);
    }

    static RawProjection bromley() {
        return elliptical(1, 4 / Math.PI, Math.PI);
    }

    static RawProjection wagner4() {
        double root = Math.sqrt(3);
        double a = 4 * Math.PI + 3 * root;
        double b = 2 * Math.sqrt(2 * Math.PI * root / a);
        return elliptical(b * root / Math.PI, b, a / 6);
    }

    private static RawProjection elliptical(double cx, double cy, double cp) {
        return (lambda, phi) -> {
            double theta = theta(cp, phi);
            return new double[] {cx * lambda * StrictMath.cos(theta), cy * StrictMath.sin(theta)};
        };
    }

    /** Half of the angle t for which t + sin t is cp sin phi, by Newton's method. */
    static double theta(double cp, double phi) {
        double wanted = cp * StrictMath.sin(phi);
        double theta = phi;
        for (int i = 0; i < 30; i++) {
            double delta = (theta + StrictMath.sin(theta) - wanted) / (1 + StrictMath.cos(theta));
            if (!Double.isFinite(delta) || Math.abs(delta) < Sphere.EPSILON) {
                break;
            }
            theta -= delta;
        }
        return theta / 2;
    }

    static RawProjection boggs() {
        double k = 2.00276;
        double w = 1.11072;
        return (lambda, phi) -> {
            double theta = theta(Math.PI, phi);
            return new double[] {
                k * lambda / (1 / StrictMath.cos(phi) + w / StrictMath.cos(theta)),
                (phi + Math.sqrt(2) * StrictMath.sin(theta)) / k
            };
        };
    }

    /** Sinusoidal in the middle, Mollweide's towards the poles. */
    static RawProjection homolosine() {
        RawProjection middle = Pseudocylindrical.sinusoidal();
        RawProjection poles = mollweide();
        return (lambda, phi) -> {
            if (Math.abs(phi) <= SEAM) {
                return middle.project(lambda, phi);
            }
            double[] place = poles.project(lambda, phi);
            return new double[] {place[0], place[1] - Math.signum(phi) * SEAM_SHIFT};
        };
    }

    /** Mollweide's down to the south, where it is sinusoidal. */
    static RawProjection sinuMollweide() {
        RawProjection south = Pseudocylindrical.sinusoidal();
        RawProjection north = mollweide();
        return (lambda, phi) -> {
            if (phi <= -SEAM) {
                return south.project(lambda, phi);
            }
            double[] place = north.project(lambda, phi);
            return new double[] {place[0], place[1] + SEAM_SHIFT};
        };
    }
}
