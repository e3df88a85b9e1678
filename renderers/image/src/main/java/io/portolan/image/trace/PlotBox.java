package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Spots;

/** The part of the page that two axes span. */
record PlotBox(Axis x, Axis y) {

    /** How far beyond its edges points still count as on it where nothing clips them. */
    private static final double EDGE = 0.5;

    /** Which of some points, in pixels, are on it. */
    boolean[] holds(double[] px, double[] py) {
        boolean[] holds = new boolean[px.length];
        for (int i = 0; i < px.length; i++) {
            holds[i] = isWithin(px[i], x, 0) && isWithin(py[i], y, 0);
        }
        return holds;
    }

    /** Those of some points, in pixels, that are on it or on its edge; the others are gaps. */
    Spots within(double[] px, double[] py) {
        return Spots.of(within(px, x), within(py, y));
    }

    private static double[] within(double[] pixels, Axis axis) {
        double[] kept = pixels.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = isWithin(kept[i], axis, EDGE) ? kept[i] : Double.NaN;
        }
        return kept;
    }

    private static boolean isWithin(double pixel, Axis axis, double beyond) {
        return pixel >= axis.offset() - beyond && pixel <= axis.offset() + axis.length() + beyond;
    }
}
