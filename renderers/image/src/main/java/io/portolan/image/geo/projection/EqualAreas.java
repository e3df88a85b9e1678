package io.portolan.image.geo.projection;

import java.util.function.DoubleUnaryOperator;

/** Projections true to area that need an equation solved for each parallel. */
final class EqualAreas {

    private EqualAreas() {}

    /** F. Webster McBryde and Paul Thomas's fourth, 1949: poles are lines a third as long as the equator. */
    static RawProjection flatPolarQuartic() {
        double root2 = Math.sqrt(2);
        return (lambda, phi) -> {
            double wanted = (1 + root2 / 2) * StrictMath.sin(phi);
            double theta = Roots.newton(
                    t -> StrictMath.sin(t / 2) + StrictMath.sin(t) - wanted,
                    t -> 0.5 * StrictMath.cos(t / 2) + StrictMath.cos(t),
                    phi);
            double cos = StrictMath.cos(theta / 2);
            return new double[] {
                lambda * (1 + 2 * StrictMath.cos(theta) / cos) / (3 * root2),
                2 * Math.sqrt(3) * StrictMath.sin(theta / 2) / Math.sqrt(2 + root2)
            };
        };
    }

    /** McBryde and Thomas's second. */
    static RawProjection flatPolarSinusoidal() {
        double k = Math.sqrt(6 / (4 + Math.PI));
        return (lambda, phi) -> {
            double wanted = (1 + Math.PI / 4) * StrictMath.sin(phi);
            double theta = Roots.newton(t -> t / 2 + StrictMath.sin(t) - wanted, t -> 0.5 + StrictMath.cos(t), phi / 2);
            return new double[] {k * (0.5 + StrictMath.cos(theta)) * lambda / 1.5, k * theta};
        };
    }

    /** Herbert Hufnagel's, 1989, of an outline r = sqrt(1 + cos 2 psi) up to an eighth of a turn, twice as wide as high. */
    static RawProjection hufnagel() {
        double most = Math.PI / 4;
        DoubleUnaryOperator area = psi -> 2 * psi + 2 * StrictMath.sin(2 * psi) + StrictMath.sin(4 * psi) / 2;
        double whole = area.applyAsDouble(most);
        double k = Math.sqrt(4 * Math.PI / whole);
        double shape = Math.sqrt(2 * StrictMath.sin(most) * Math.sqrt((1 + StrictMath.cos(2 * most)) / 2));
        return (lambda, phi) -> {
            double wanted = whole * StrictMath.sin(phi);
            double psi = Roots.between(p -> area.applyAsDouble(p) - wanted, -most, most);
            double radius = k * Math.sqrt(Math.max(0, 1 + StrictMath.cos(2 * psi)));
            return new double[] {
                radius * shape * lambda / Math.PI * StrictMath.cos(psi), radius / shape * StrictMath.sin(psi)
            };
        };
    }

    /** Waldo Tobler's hyperelliptical one, 1973: meridians are curves |x|^k + |y|^k = 1. */
    static RawProjection hyperelliptical() {
        double power = 2.5;
        double gamma = 1.183136;
        double whole = underCurve(1, power);
        double ratio = 2 / (Math.PI * whole * gamma);
        return (lambda, phi) -> {
            double share = Math.min(1, Math.abs(StrictMath.sin(phi))) * whole;
            double y = share >= whole ? 1 : Roots.between(t -> underCurve(t, power) - share, 0, 1);
            return new double[] {curve(y, power) * lambda, Math.signum(phi) * y / ratio};
        };
    }

    private static double curve(double y, double power) {
        return StrictMath.pow(Math.max(0, 1 - StrictMath.pow(y, power)), 1 / power);
    }

    /** The area under a curve from its middle, by Simpson's rule over even angles, where it has no steep end. */
    private static double underCurve(double y, double power) {
        int steps = 64;
        double last = StrictMath.asin(Math.min(1, y));
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double angle = last * i / steps;
            int weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * curve(StrictMath.sin(angle), power) * StrictMath.cos(angle);
        }
        return sum * last / (3 * steps);
    }

    /** Gabriel Hill's eucyclic one: parallels and meridians are arcs of circles. */
    static RawProjection hill() {
        double beta = 0.5;
        double k = 2 * Math.sqrt(Math.PI / (Math.PI + 8 * beta));
        double middle = 0.5 * k * (2 + Math.sqrt(3));
        return (lambda, phi) -> {
            double theta = hillAngle(Sphere.HALF_PI - phi, 1 - StrictMath.sin(phi));
            double radius = k * Math.sqrt(5 - 4 * StrictMath.cos(theta));
            double angle = lambda * hillTurn(theta) / Math.PI;
            return new double[] {radius * StrictMath.sin(angle), middle - radius * StrictMath.cos(angle)};
        };
    }

    private static double hillTurn(double theta) {
        return 0.5 + StrictMath.atan2(StrictMath.sin(theta), 2 - StrictMath.cos(theta));
    }

    private static double hillAngle(double start, double share) {
        double whole = Math.PI + 4;
        return share <= 0 || share >= 2
                ? start
                : Roots.newton(
                        t -> t
                                - 0.5
                                - 2 * StrictMath.sin(t)
                                + (5 - 4 * StrictMath.cos(t)) * hillTurn(t)
                                - 0.5 * share * whole,
                        t -> 4 * StrictMath.sin(t) * hillTurn(t),
                        start);
    }
}
