package io.portolan.raster.store;

import java.util.Arrays;

/**
 * A grid over the plane whose columns, and whose rows, would hold as many points each of a sample, however these are
 * spread; its cells are numbered along a curve, so that successive ones are neighbours.
 */
final class Partition {

    static final int SIDE = 64;
    static final int CELLS = SIDE * SIDE;

    private final double[] xCuts;
    private final double[] yCuts;
    private final short[] places = new short[CELLS];

    /**
     * A partition for points like these.
     *
     * @param xs of the sample, at least one; sorted afterwards
     * @param extent what all points span: those of two extremes are parted even if the sample shows only one
     */
    Partition(double[] xs, double[] ys, Extent extent) {
        xCuts = cuts(xs, extent.left());
        yCuts = cuts(ys, extent.bottom());
        for (int cell = 0; cell < CELLS; cell++) {
            places[cell] = (short) Hilbert.place(cell % SIDE, cell / SIDE, SIDE);
        }
    }

    private static double[] cuts(double[] values, double least) {
        Arrays.sort(values);
        double[] cuts = new double[SIDE - 1];
        for (int i = 0; i < cuts.length; i++) {
            double cut = values[(int) ((long) values.length * (i + 1) / SIDE)];
            cuts[i] = Math.max(cut, Math.nextUp(least));
        }
        return cuts;
    }

    /** The cell of a point, 0 to {@link #CELLS} exclusive. */
    int cell(double x, double y) {
        return places[slot(yCuts, y) * SIDE + slot(xCuts, x)];
    }

    /** How many cuts a value has reached, by halving without branches. */
    private static int slot(double[] cuts, double value) {
        int slot = 0;
        for (int step = SIDE / 2; step > 0; step /= 2) {
            slot += cuts[slot + step - 1] <= value ? step : 0;
        }
        return slot;
    }
}
