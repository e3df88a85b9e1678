package io.portolan.image.geo.projection;

/** Projections onto a cone that touches or cuts the globe at two parallels, given in radians. */
final class Conic {

    private Conic() {}

    static RawProjection conformal(double south, double north) {
        double cos = StrictMath.cos(south);
        double n = south == north
                ? StrictMath.sin(south)
                : StrictMath.log(cos / StrictMath.cos(north)) / StrictMath.log(tangent(north) / tangent(south));
        if (!(Math.abs(n) > 0)) {
            return Cylindrical.mercator();
        }
        double f = cos * StrictMath.pow(tangent(south), n) / n;
        double end = Sphere.HALF_PI - Sphere.EPSILON;
        return (lambda, phi) -> {
            double kept = f > 0 ? Math.max(phi, -end) : Math.min(phi, end);
            double r = f / StrictMath.pow(tangent(kept), n);
            return new double[] {r * StrictMath.sin(n * lambda), f - r * StrictMath.cos(n * lambda)};
        };
    }

    private static double tangent(double phi) {
        return StrictMath.tan((Math.PI / 2 + phi) / 2);
    }

    /** Albers's. */
    static RawProjection equalArea(double south, double north) {
        double sine = StrictMath.sin(south);
        double n = (sine + StrictMath.sin(north)) / 2;
        if (Math.abs(n) < Sphere.EPSILON) {
            return Cylindrical.equalArea(south);
        }
        double c = 1 + sine * (2 * n - sine);
        double r0 = Math.sqrt(c) / n;
        return (lambda, phi) -> {
            double r = Math.sqrt(Math.max(0, c - 2 * n * StrictMath.sin(phi))) / n;
            return new double[] {r * StrictMath.sin(n * lambda), r0 - r * StrictMath.cos(n * lambda)};
        };
    }

    static RawProjection equidistant(double south, double north) {
        double cos = StrictMath.cos(south);
        double n = south == north ? StrictMath.sin(south) : (cos - StrictMath.cos(north)) / (north - south);
        if (Math.abs(n) < Sphere.EPSILON) {
            return Cylindrical.equirectangular();
        }
        double g = cos / n + south;
        return (lambda, phi) ->
                new double[] {(g - phi) * StrictMath.sin(n * lambda), g - (g - phi) * StrictMath.cos(n * lambda)};
    }

    static RawProjection bonne(double parallel) {
        double cotangent = 1 / StrictMath.tan(parallel);
        return (lambda, phi) -> {
            double rho = cotangent + parallel - phi;
            double e = rho == 0 ? 0 : lambda * StrictMath.cos(phi) / rho;
            return new double[] {rho * StrictMath.sin(e), cotangent - rho * StrictMath.cos(e)};
        };
    }

    static RawProjection polyconic() {
        return (lambda, phi) -> {
            if (Math.abs(phi) < Sphere.EPSILON) {
                return new double[] {lambda, 0};
            }
            double tangent = StrictMath.tan(phi);
            double k = lambda * StrictMath.sin(phi);
            return new double[] {StrictMath.sin(k) / tangent, phi + (1 - StrictMath.cos(k)) / tangent};
        };
    }

    /** Polyconic with meridians and parallels at right angles, true to scale along the equator. */
    static RawProjection rectangularPolyconic() {
        return (lambda, phi) -> {
            if (Math.abs(phi) < Sphere.EPSILON) {
                return new double[] {lambda, 0};
            }
            double cotangent = 1 / StrictMath.tan(phi);
            double e = 2 * StrictMath.atan(lambda / 2 * StrictMath.sin(phi));
            return new double[] {cotangent * StrictMath.sin(e), phi + cotangent * (1 - StrictMath.cos(e))};
        };
    }

    static RawProjection bottomley() {
        double sine = 0.5;
        return (lambda, phi) -> {
            double rho = Math.PI / 2 - phi;
            double eta = rho == 0 ? 0 : lambda * sine * StrictMath.sin(rho) / rho;
            return new double[] {rho * StrictMath.sin(eta) / sine, Math.PI / 2 - rho * StrictMath.cos(eta)};
        };
    }
}
