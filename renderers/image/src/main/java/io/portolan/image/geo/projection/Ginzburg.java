package io.portolan.image.geo.projection;

/**
 * Georgy Ginzburg's polyconic projections of the TsNIIGAiK: parallels are arcs of circles, given by where they cross the
 * middle meridian and the meridian half a turn away.
 */
final class Ginzburg {

    private Ginzburg() {}

    static RawProjection fourth() {
        return polyconic(
                new double[] {2.8284, -1.6988, 0.75432, -0.18071}, new double[] {1.76003, -0.38914, 0.042555}, 0);
    }

    static RawProjection fifth() {
        return polyconic(
                new double[] {2.583819, -0.835827, 0.170354, -0.038094},
                new double[] {1.543313, -0.411435, 0.082742},
                0);
    }

    static RawProjection sixth() {
        return polyconic(
                new double[] {5.0 / 6 * Math.PI, -0.62636, -0.0344, 0}, new double[] {1.3493, -0.05524, 0}, 0.045);
    }

    static RawProjection ninth() {
        return polyconic(
                new double[] {2.6516, -0.76534, 0.19123, -0.047094}, new double[] {1.36289, -0.13965, 0.031762}, 0);
    }

    /**
     * A projection by its polynomials.
     *
     * @param edgeX x on the outer meridian, of even powers of the latitude
     * @param edgeY y there, of odd powers
     * @param stretch the cubic part of y on the middle meridian
     */
    private static RawProjection polyconic(double[] edgeX, double[] edgeY, double stretch) {
        return (lambda, phi) -> {
            if (phi == 0) {
                return new double[] {edgeX[0] * lambda / Math.PI, 0};
            }
            double p2 = phi * phi;
            double x = edgeX[0] + p2 * (edgeX[1] + p2 * (edgeX[2] + p2 * edgeX[3]));
            double rise = phi * (edgeY[0] - 1 + p2 * (edgeY[1] - stretch + p2 * edgeY[2]));
            double radius = (x * x + rise * rise) / (2 * rise);
            double angle = lambda * Sphere.asin(x / radius) / Math.PI;
            return new double[] {
                radius * StrictMath.sin(angle), phi * (1 + p2 * stretch) + radius * (1 - StrictMath.cos(angle))
            };
        };
    }
}
