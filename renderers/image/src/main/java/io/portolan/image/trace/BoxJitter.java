package io.portolan.image.trace;

/** Spreads the points of boxes sideways, wider where they are dense; the same way in every picture. */
final class BoxJitter {

    private static final int NEIGHBOURS = 5;

    /** The share of the box's height within which points count as dense. */
    private static final double DENSE = 0.01;

    private final double amount;
    private final boolean all;
    private final PlotlyRandom random = new PlotlyRandom();

    /**
     * A spread.
     *
     * @param amount 0 for none, 1 for the width of the box
     * @param all whether all values are shown and not the outliers alone
     */
    BoxJitter(double amount, boolean all) {
        this.amount = amount;
        this.all = all;
    }

    /** How far each of ascending values moves, in half widths of the box. */
    double[] offsets(double[] values, BoxStats box) {
        double[] offsets = new double[values.length];
        if (amount == 0) {
            return offsets;
        }
        double widest = 0;
        for (int i = 0; i < values.length; i++) {
            offsets[i] = density(values, i, box);
            widest = Math.max(widest, offsets[i]);
        }
        double scale = amount * 2 / (widest == 0 ? 1 : widest);
        for (int i = 0; i < values.length; i++) {
            offsets[i] *= scale * (random.next() - 0.5);
        }
        return offsets;
    }

    private double density(double[] values, int index, BoxStats box) {
        double typical = Math.max((box.max() - box.min()) / 10, box.q3() - box.q1());
        if (typical == 0) {
            return 1;
        }
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(values.length - 1, index + NEIGHBOURS);
        double least = values[from];
        double most = values[to];
        if (!all && values[index] < box.low()) {
            most = Math.min(most, box.low());
        } else if (!all) {
            least = Math.max(least, box.high());
        }
        double density = Math.sqrt(typical * DENSE * (to - from) / (most - least + typical * 1e-9));
        return Double.isNaN(density) ? 0 : Math.min(1, density);
    }
}
