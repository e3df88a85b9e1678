package io.portolan.image.geo.projection;

import static io.portolan.image.geo.projection.Sphere.EPSILON;
import static io.portolan.image.geo.projection.Sphere.HALF_PI;

import org.jspecify.annotations.Nullable;

/** The cut along the meridian at the back of the globe. */
final class Antimeridian implements ClipEdge {

    @Override
    public LineClipper lines(Sink out) {
        return new Lines(out);
    }

    @Override
    public boolean isSlit() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[] {-Math.PI, -HALF_PI};
    }

    @Override
    public void follow(double @Nullable [] from, double @Nullable [] to, int direction, Sink out) {
        if (from == null || to == null) {
            around(direction * HALF_PI, out);
        } else if (Math.abs(from[0] - to[0]) > EPSILON) {
            double lambda = from[0] < to[0] ? Math.PI : -Math.PI;
            double phi = direction * lambda / 2;
            out.point(-lambda, phi);
            out.point(0, phi);
            out.point(lambda, phi);
        } else {
            out.point(to[0], to[1]);
        }
    }

    private static void around(double phi, Sink out) {
        double[] lambdas = {-Math.PI, 0, Math.PI, Math.PI, Math.PI, 0, -Math.PI, -Math.PI, -Math.PI};
        double[] phis = {phi, phi, phi, 0, -phi, -phi, -phi, 0, phi};
        for (int i = 0; i < phis.length; i++) {
            out.point(lambdas[i], phis[i]);
        }
    }

    private static final class Lines implements LineClipper {

        private final Sink out;
        private double lambda0;
        private double phi0;
        private double side0;
        private boolean cut;

        Lines(Sink out) {
            this.out = out;
        }

        @Override
        public void lineStart() {
            out.lineStart();
            lambda0 = Double.NaN;
            phi0 = Double.NaN;
            side0 = Double.NaN;
            cut = false;
        }

        @Override
        public void point(double lambda, double phi) {
            double side = lambda > 0 ? Math.PI : -Math.PI;
            double delta = Math.abs(lambda - lambda0);
            if (Math.abs(delta - Math.PI) < EPSILON) {
                phi0 = (phi0 + phi) / 2 > 0 ? HALF_PI : -HALF_PI;
                out.point(lambda0, phi0);
                cut(side);
                out.point(lambda, phi0);
            } else if (side0 != side && delta >= Math.PI) {
                double from = Math.abs(lambda0 - side0) < EPSILON ? lambda0 - side0 * EPSILON : lambda0;
                double to = Math.abs(lambda - side) < EPSILON ? lambda - side * EPSILON : lambda;
                phi0 = crossing(from, phi0, to, phi);
                cut(side);
            }
            lambda0 = lambda;
            phi0 = phi;
            side0 = side;
            out.point(lambda, phi);
        }

        private void cut(double side) {
            out.point(side0, phi0);
            out.lineEnd();
            out.lineStart();
            out.point(side, phi0);
            cut = true;
        }

        /** The latitude at which a great circle crosses the antimeridian. */
        private static double crossing(double lambda0, double phi0, double lambda1, double phi1) {
            double sine = StrictMath.sin(lambda0 - lambda1);
            if (Math.abs(sine) <= EPSILON) {
                return (phi0 + phi1) / 2;
            }
            double cos0 = StrictMath.cos(phi0);
            double cos1 = StrictMath.cos(phi1);
            return StrictMath.atan((StrictMath.sin(phi0) * cos1 * StrictMath.sin(lambda1)
                            - StrictMath.sin(phi1) * cos0 * StrictMath.sin(lambda0))
                    / (cos0 * cos1 * sine));
        }

        @Override
        public void lineEnd() {
            out.lineEnd();
        }

        @Override
        public int state() {
            return cut ? JOINED : WHOLE;
        }
    }
}
