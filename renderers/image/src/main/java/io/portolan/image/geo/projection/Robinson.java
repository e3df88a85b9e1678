package io.portolan.image.geo.projection;

/** Arthur Robinson's projection, 1963: a table of parallels, five degrees apart, with smooth curves between them. */
final class Robinson implements RawProjection {

    private static final double STEP = StrictMath.toRadians(5);

    /** Lengths of the parallels, from five degrees south of the equator. */
    private static final double[] LENGTHS = {
        0.9986, 1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962, 0.8679, 0.8350, 0.7986,
        0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322
    };

    /** Distances of the parallels from the equator, in the same order. */
    private static final double[] DISTANCES = {
        -0.0620, 0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346,
        0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0000
    };

    /** What makes distances as large as lengths, on a globe of radius 1. */
    private static final double HEIGHT = 1.593415793900743;

    @Override
    public double[] project(double lambda, double phi) {
        double steps = Math.min(18, Math.abs(phi) / STEP);
        int whole = (int) Math.floor(steps);
        double rest = steps - whole;
        double x = lambda * between(LENGTHS, whole, rest);
        double y = HEIGHT * between(DISTANCES, whole, rest);
        return new double[] {x, phi > 0 ? y : -y};
    }

    /** A parabola through three neighbours. */
    private static double between(double[] table, int whole, double rest) {
        double before = table[whole];
        double here = table[Math.min(table.length - 1, whole + 1)];
        double after = table[Math.min(table.length - 1, whole + 2)];
        return here + rest * (after - before) / 2 + rest * rest * (after - 2 * here + before) / 2;
    }
}
