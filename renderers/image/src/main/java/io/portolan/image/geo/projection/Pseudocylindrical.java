package io.portolan.image.geo.projection;

/** Projections with level parallels and curved meridians. */
final class Pseudocylindrical {

    private static final double ROOT_PI = Math.sqrt(Math.PI);

    private Pseudocylindrical() {}

    static RawProjection sinusoidal() {
        return (lambda, phi) -> new double[] {lambda * StrictMath.cos(phi), phi};
    }

    static RawProjection kavrayskiy7() {
        return (lambda, phi) ->
                new double[] {3 * lambda / (2 * Math.PI) * Math.sqrt(Math.PI * Math.PI / 3 - phi * phi), phi};
    }

    /** Tom Patterson's, as a polynomial by Bojan Šavrič. */
    static RawProjection naturalEarth() {
        return (lambda, phi) -> {
            double p2 = phi * phi;
            double p4 = p2 * p2;
            return new double[] {
                lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
                phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)))
            };
        };
    }

    static RawProjection naturalEarth2() {
        return (lambda, phi) -> {
            double p2 = phi * phi;
            double p4 = p2 * p2;
            double p6 = p2 * p4;
            double x = 0.84719 - 0.13063 * p2 + p6 * p6 * (-0.04515 + 0.05494 * p2 - 0.02326 * p4 + 0.00331 * p6);
            return new double[] {lambda * x, phi * (1.01183 + p4 * p4 * (-0.02625 + 0.01926 * p2 - 0.00396 * p4))};
        };
    }

    /** By Bojan Šavrič, Tom Patterson and Bernhard Jenny, 2018. */
    static RawProjection equalEarth() {
        double m = Math.sqrt(3) / 2;
        return (lambda, phi) -> {
            double l = Sphere.asin(m * StrictMath.sin(phi));
            double l2 = l * l;
            double l6 = l2 * l2 * l2;
            double slope = 1.340264 - 3 * 0.081106 * l2 + l6 * (7 * 0.000893 + 9 * 0.003796 * l2);
            return new double[] {
                lambda * StrictMath.cos(l) / (m * slope),
                l * (1.340264 - 0.081106 * l2 + l6 * (0.000893 + 0.003796 * l2))
            };
        };
    }

    /** F. Webster McBryde and Paul Thomas's parabolic one. */
    static RawProjection flatPolarParabolic() {
        double root6 = Math.sqrt(6);
        double root7 = Math.sqrt(7);
        return (lambda, phi) -> {
            double theta = Sphere.asin(7 * StrictMath.sin(phi) / (3 * root6));
            return new double[] {
                root6 * lambda * (2 * StrictMath.cos(2 * theta / 3) - 1) / root7, 9 * StrictMath.sin(theta / 3) / root7
            };
        };
    }

    static RawProjection wagner6() {
        return (lambda, phi) ->
                new double[] {lambda * Math.sqrt(Math.max(0, 1 - 3 * phi * phi / (Math.PI * Math.PI))), phi};
    }

    static RawProjection craster() {
        double root = Math.sqrt(3);
        return (lambda, phi) -> new double[] {
            root * lambda * (2 * StrictMath.cos(2 * phi / 3) - 1) / ROOT_PI, root * ROOT_PI * StrictMath.sin(phi / 3)
        };
    }

    static RawProjection collignon() {
        return (lambda, phi) -> {
            double alpha = Math.sqrt(Math.max(0, 1 - StrictMath.sin(phi)));
            return new double[] {2 / ROOT_PI * lambda * alpha, ROOT_PI * (1 - alpha)};
        };
    }

    static RawProjection nellHammer() {
        return (lambda, phi) ->
                new double[] {lambda * (1 + StrictMath.cos(phi)) / 2, 2 * (phi - StrictMath.tan(phi / 2))};
    }

    static RawProjection times() {
        return (lambda, phi) -> {
            double t = StrictMath.tan(phi / 2);
            double s = StrictMath.sin(Math.PI / 4 * t);
            return new double[] {lambda * (0.74482 - 0.34588 * s * s), 1.70711 * t};
        };
    }

    static RawProjection fahey() {
        double cos = StrictMath.cos(StrictMath.toRadians(35));
        return (lambda, phi) -> {
            double t = StrictMath.tan(phi / 2);
            return new double[] {lambda * cos * Math.sqrt(Math.max(0, 1 - t * t)), (1 + cos) * t};
        };
    }

    static RawProjection foucaut() {
        return (lambda, phi) -> {
            double cos = StrictMath.cos(phi / 2);
            return new double[] {
                2 * lambda / ROOT_PI * StrictMath.cos(phi) * cos * cos, ROOT_PI * StrictMath.tan(phi / 2)
            };
        };
    }

    /** The mean of Foucaut's and Sanson's, true to area. */
    static RawProjection foucautSinusoidal() {
        double ratio = Math.sqrt((Math.PI / 2 + 1) / Math.PI);
        return (lambda, phi) -> {
            double cos = StrictMath.cos(phi);
            double x = lambda * 2 * cos / (1 + cos);
            return new double[] {x * ratio, (phi + StrictMath.sin(phi)) / 2 / ratio};
        };
    }

    /** Straight between the central parallel and the pole along every loxodrome. */
    static RawProjection loximuthal() {
        double parallel = StrictMath.toRadians(40);
        double cos = StrictMath.cos(parallel);
        double tangent = StrictMath.tan(Math.PI / 4 + parallel / 2);
        return (lambda, phi) -> {
            double y = phi - parallel;
            double half = Math.PI / 4 + phi / 2;
            boolean pole =
                    Math.abs(half) < Sphere.EPSILON || Math.abs(Math.abs(half) - Sphere.HALF_PI) < Sphere.EPSILON;
            double x = Math.abs(y) < Sphere.EPSILON
                    ? lambda * cos
                    : pole ? 0 : lambda * y / StrictMath.log(StrictMath.tan(half) / tangent);
            return new double[] {x, y};
        };
    }
}
