package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;

/**
 * Where the points of a line are on the page. Zero and less, which have no place on a logarithmic axis, are so far beyond
 * its lower end that the line to them seems straight; after plotly.js.
 */
final class LinePoints {

    /** The axis lengths from an axis' middle to where such numbers would be at least. */
    private static final double REACH = 10;

    private static final double AFAR = 1000;

    private LinePoints() {}

    /**
     * The points, as xs and ys in pixels.
     *
     * @param px pixels on the x axis, not finite where there are none; changed
     * @param xs the numbers there
     * @param py pixels on the y axis, not finite where there are none; changed
     * @param ys the numbers there
     */
    static double[][] of(Axis x, double[] px, double[] xs, Axis y, double[] py, double[] ys) {
        boolean logX = x.type() == AxisType.LOG;
        boolean logY = y.type() == AxisType.LOG;
        for (int i = 0; i < px.length && (logX || logY); i++) {
            boolean farX = logX && isBeyond(px[i], xs[i]);
            boolean farY = logY && isBeyond(py[i], ys[i]);
            if (farX) {
                // Both beyond: as many powers of ten on one axis as on the other.
                px[i] = x.offset() + far(x) * (farY ? exponents(x, y) : 1);
            }
            if (farY) {
                py[i] = y.offset() + far(y);
            }
        }
        return new double[][] {px, py};
    }

    private static boolean isBeyond(double pixel, double number) {
        return Double.isNaN(pixel) && Double.isFinite(number);
    }

    private static double far(Axis axis) {
        return AFAR * axis.length() * (slope(axis) > 0 ? 0.5 - REACH : 0.5 + REACH);
    }

    /** The pixels of one power of ten, to the right or down. */
    private static double slope(Axis axis) {
        return axis.pixel(1) - axis.pixel(0);
    }

    private static double exponents(Axis x, Axis y) {
        return Math.abs(far(y) / slope(y) / (far(x) / slope(x)));
    }
}
