package io.portolan.image.trace;

import io.portolan.image.value.Column;

/** Bars that count data by bins. */
public final class HistogramTrace extends Bars {

    private final boolean vertical;
    private double[] data = {};
    private double[] weights = {};
    private double binWidth;

    public HistogramTrace(TraceSetup setup) {
        super(setup);
        boolean lying = attrs().has("y") && !attrs().has("x");
        vertical = attrs().text("orientation", lying ? "h" : "v").equals("v");
    }

    @Override
    boolean isVertical() {
        return vertical;
    }

    /** Counts are numbers, whatever the other column holds. */
    @Override
    public Column sample(String letter) {
        boolean counts = letter.equals(vertical ? "y" : "x");
        return counts ? Column.of(0.0) : super.sample(letter);
    }

    @Override
    public void calculate() {
        data = positionAxis().numbers(attrs().column(vertical ? "x" : "y"));
        weights = attrs().column(vertical ? "y" : "x").numbers();
    }

    /** Histograms of one group have the same bins; those that lie over each other have their own. */
    String binGroup() {
        boolean overlay = setup().layout().text("barmode", "group").equals("overlay");
        String subplot = x().id() + y().id() + vertical;
        return attrs().text("bingroup", overlay ? subplot + setup().index() : subplot);
    }

    double[] data() {
        return data;
    }

    double binWidth() {
        return binWidth;
    }

    /** Sorts the data into bins, which are their edges in ascending order. */
    void count(double[] edges) {
        int bins = edges.length - 1;
        binWidth = bins > 0 ? edges[1] - edges[0] : 1;
        BinValues values = new BinValues(attrs(), edges, data.length);
        for (int i = 0; i < data.length; i++) {
            values.add(data[i], i < weights.length ? weights[i] : Double.NaN);
        }
        double[] centers = new double[Math.max(0, bins)];
        for (int i = 0; i < centers.length; i++) {
            centers[i] = (edges[i] + edges[i + 1]) / 2;
        }
        bars(centers, values.sizes());
        trim();
    }
}
