package io.portolan.image.geo.projection;

/** Projections of the whole globe with curved meridians and curved parallels. */
final class Lenticular {

    private Lenticular() {}

    static RawProjection aitoff() {
        return (lambda, phi) -> {
            double cos = StrictMath.cos(phi);
            double angle = Sphere.acos(cos * StrictMath.cos(lambda / 2));
            double k = angle == 0 ? 1 : angle / StrictMath.sin(angle);
            return new double[] {2 * cos * StrictMath.sin(lambda / 2) * k, StrictMath.sin(phi) * k};
        };
    }

    /** The mean of Aitoff's and an equirectangular projection. */
    static RawProjection winkelTripel() {
        RawProjection aitoff = aitoff();
        return (lambda, phi) -> {
            double[] place = aitoff.project(lambda, phi);
            return new double[] {(place[0] + lambda * 2 / Math.PI) / 2, (place[1] + phi) / 2};
        };
    }

    static RawProjection hammer() {
        return hammer(2);
    }

    private static RawProjection hammer(double width) {
        RawProjection half = Azimuthal.equalArea();
        return (lambda, phi) -> {
            double[] place = half.project(lambda / 2, phi);
            return new double[] {width * place[0], place[1]};
        };
    }

    /** Jacques Bertin's of 1953, which he drew by hand: a formula by Philippe Rivière, 2017. */
    static RawProjection bertin() {
        double bend = 1.4;
        RawProjection hammer = hammer(1.68);
        return (lambda, phi) -> {
            double x = lambda;
            double y = phi;
            if (x + y < -bend) {
                double shift = (x - y + 1.6) * (x + y + bend) / 8;
                x += shift;
                y -= 0.8 * shift * StrictMath.sin(y + Sphere.HALF_PI);
            }
            double[] place = hammer.project(x, y);
            double spread = (1 - StrictMath.cos(x * y)) / 12;
            return place[1] < 0
                    ? new double[] {place[0] * (1 + spread), place[1]}
                    : new double[] {place[0], place[1] * (1 + spread / 1.5 * place[0] * place[0])};
        };
    }

    /** Friedrich Eisenlohr's conformal one, with a scale that is the same all around its outline. */
    static RawProjection eisenlohr() {
        double root2 = Math.sqrt(2);
        double scale = 3 + 2 * root2;
        return (lambda, phi) -> {
            double sin = StrictMath.sin(lambda / 2);
            double cos = StrictMath.cos(lambda / 2);
            double k = Math.sqrt(Math.max(0, StrictMath.cos(phi)));
            double half = StrictMath.cos(phi / 2);
            double t = StrictMath.sin(phi / 2) / (half + root2 * cos * k);
            double c = Math.sqrt(2 / (1 + t * t));
            double v = Math.sqrt((root2 * half + (cos + sin) * k) / (root2 * half + (cos - sin) * k));
            return new double[] {
                scale * (c * (v - 1 / v) - 2 * StrictMath.log(v)),
                scale * (c * t * (v + 1 / v) - 2 * StrictMath.atan(t))
            };
        };
    }

    /** Each hemisphere in a circle, all lines arcs of circles; al-Biruni's, and Giovanni Battista Nicolosi's. */
    static RawProjection nicolosi() {
        return (lambda, phi) -> {
            double sin = StrictMath.sin(phi);
            double cos = StrictMath.cos(phi);
            boolean straight = Math.abs(lambda) < Sphere.EPSILON || Math.abs(phi) > Sphere.HALF_PI - Sphere.EPSILON;
            if (straight || Math.abs(phi) < Sphere.EPSILON) {
                return straight ? new double[] {0, phi} : new double[] {lambda, 0};
            }
            if (Math.abs(Math.abs(lambda) - Sphere.HALF_PI) < Sphere.EPSILON) {
                return new double[] {lambda * cos, Sphere.HALF_PI * sin};
            }
            return inHemisphere(lambda, phi, sin, cos);
        };
    }

    private static double[] inHemisphere(double lambda, double phi, double sin, double cos) {
        double b = Math.PI / (2 * lambda) - 2 * lambda / Math.PI;
        double c = 2 * phi / Math.PI;
        double d = (1 - c * c) / (sin - c);
        double ratio = d * d / (b * b);
        double m = (b * sin / d - b / 2) / (1 + 1 / ratio);
        double n = (ratio * sin + d / 2) / (1 + ratio);
        double across = m * m + cos * cos / (1 + 1 / ratio);
        double up = n * n - (ratio * sin * sin + d * sin - 1) / (1 + ratio);
        double side = Math.signum(lambda);
        return new double[] {
            Sphere.HALF_PI * (m + side * Math.sqrt(Math.max(0, across))),
            Sphere.HALF_PI * (n + side * Math.signum(-phi * b) * Math.sqrt(Math.max(0, up)))
        };
    }

    static RawProjection larrivee() {
        return (lambda, phi) -> new double[] {
            lambda * (1 + Math.sqrt(Math.max(0, StrictMath.cos(phi)))) / 2,
            phi / (StrictMath.cos(phi / 2) * StrictMath.cos(lambda / 6))
        };
    }

    /** A polynomial of least distortion, by Piotr Laskowski, 1991. */
    static RawProjection laskowski() {
        return (lambda, phi) -> {
            double l2 = lambda * lambda;
            double p2 = phi * phi;
            return new double[] {
                lambda * (0.975534 + p2 * (-0.119161 - 0.0143059 * l2 - 0.0547009 * p2)),
                phi * (1.00384 + l2 * (0.0802894 - 0.02855 * p2 + 0.000199025 * l2) + p2 * (0.0998909 - 0.0491032 * p2))
            };
        };
    }

    /** Georgy Ginzburg's eighth. */
    static RawProjection ginzburg8() {
        return (lambda, phi) -> {
            double p2 = phi * phi;
            double l2 = lambda * lambda;
            return new double[] {lambda * (1 - 0.162388 * p2) * (0.87 - 0.000952426 * l2 * l2), phi * (1 + p2 / 12)};
        };
    }

    /** The globe in a circle. */
    static RawProjection vanDerGrinten() {
        return (lambda, phi) -> {
            if (Math.abs(phi) < Sphere.EPSILON) {
                return new double[] {lambda, 0};
            }
            double sine = Math.min(1, Math.abs(phi / Sphere.HALF_PI));
            double theta = StrictMath.asin(sine);
            if (Math.abs(lambda) < Sphere.EPSILON || sine > 1 - Sphere.EPSILON) {
                return new double[] {0, Math.signum(phi) * Math.PI * StrictMath.tan(theta / 2)};
            }
            return inCircle(lambda, phi, sine, StrictMath.cos(theta));
        };
    }

    private static double[] inCircle(double lambda, double phi, double sine, double cosine) {
        double a = Math.abs(Math.PI / lambda - lambda / Math.PI) / 2;
        double a2 = a * a;
        double g = cosine / (sine + cosine - 1);
        double p = g * (2 / sine - 1);
        double p2 = p * p;
        double sum = p2 + a2;
        double rest = g - p2;
        double q = a2 + g;
        double x = (a * rest + Math.sqrt(Math.max(0, a2 * rest * rest - sum * (g * g - p2)))) / sum;
        double y = (p * q - a * Math.sqrt(Math.max(0, (a2 + 1) * sum - q * q))) / sum;
        return new double[] {Math.signum(lambda) * Math.PI * x, Math.signum(phi) * Math.PI * y};
    }

    /** Two hemispheres' worth of Lagrange's conformal circle. */
    static RawProjection lagrange() {
        return (lambda, phi) -> {
            if (Math.abs(Math.abs(phi) - Sphere.HALF_PI) < Sphere.EPSILON) {
                return new double[] {0, phi < 0 ? -2 : 2};
            }
            double sine = StrictMath.sin(phi);
            double v = StrictMath.pow((1 + sine) / (1 - sine), 0.25);
            double c = 0.5 * (v + 1 / v) + StrictMath.cos(lambda / 2);
            return new double[] {2 * StrictMath.sin(lambda / 2) / c, (v - 1 / v) / c};
        };
    }

    static RawProjection august() {
        return (lambda, phi) -> {
            double tangent = StrictMath.tan(phi / 2);
            double k = Math.sqrt(Math.max(0, 1 - tangent * tangent));
            double c = 1 + k * StrictMath.cos(lambda / 2);
            double x = StrictMath.sin(lambda / 2) * k / c;
            double y = tangent / c;
            double x2 = x * x;
            double y2 = y * y;
            return new double[] {4.0 / 3 * x * (3 + x2 - 3 * y2), 4.0 / 3 * y * (3 + 3 * x2 - y2)};
        };
    }
}
