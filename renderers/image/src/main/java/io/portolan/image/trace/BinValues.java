package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.Arrays;

/** What the bars of a histogram amount to: counts, sums, means or extremes, normalised or added up. */
final class BinValues {

    private final Attrs attrs;
    private final double[] edges;
    private final String function;
    private final double[] counts;
    private final double[] values;

    BinValues(Attrs attrs, double[] edges, int total) {
        this.attrs = attrs;
        this.edges = edges;
        function = attrs.text("histfunc", "count");
        counts = new double[Math.max(0, edges.length - 1)];
        values = new double[counts.length];
        if (function.equals("min") || function.equals("max")) {
            Arrays.fill(values, Double.NaN);
        }
    }

    void add(double position, double weight) {
        int bin = bin(position);
        if (bin < 0) {
            return;
        }
        if (function.equals("count")) {
            counts[bin]++;
            values[bin]++;
        } else if (!Double.isNaN(weight)) {
            counts[bin]++;
            values[bin] = combined(values[bin], weight);
        }
    }

    private double combined(double value, double weight) {
        switch (function) {
            case "min":
                return Double.isNaN(value) ? weight : Math.min(value, weight);
            case "max":
                return Double.isNaN(value) ? weight : Math.max(value, weight);
            default:
                return value + weight;
        }
    }

    /** The bin that a position is in; negative where there is none. */
    int bin(double position) {
        if (Double.isNaN(position) || counts.length == 0 || position < edges[0] || position >= edges[counts.length]) {
            return -1;
        }
        int found = Arrays.binarySearch(edges, position);
        return found >= 0 ? found : -found - 2;
    }

    double[] sizes() {
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (function.equals("avg")) {
                values[i] = counts[i] == 0 ? 0 : values[i] / counts[i];
            }
            values[i] = Double.isNaN(values[i]) ? 0 : values[i];
            total += values[i];
        }
        normalize(total);
        if (attrs.flag("cumulative.enabled", false)) {
            accumulate();
        }
        return values;
    }

    private void normalize(double total) {
        String norm = attrs.text("histnorm", "");
        for (int i = 0; i < values.length; i++) {
            double width = edges[i + 1] - edges[i];
            double share = norm.startsWith("p") && total != 0 ? values[i] / total : values[i];
            share = norm.endsWith("density") ? share / width : share;
            values[i] = norm.equals("percent") ? share * 100 : share;
        }
    }

    private void accumulate() {
        boolean down = attrs.text("cumulative.direction", "increasing").equals("decreasing");
        boolean density = attrs.text("histnorm", "").endsWith("density");
        String current = attrs.text("cumulative.currentbin", "include");
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            int i = down ? values.length - 1 - k : k;
            double value = values[i] * (density ? edges[i + 1] - edges[i] : 1);
            double before = sum;
            sum += value;
            values[i] = current.equals("exclude") ? before : current.equals("half") ? before + value / 2 : sum;
        }
    }
}
