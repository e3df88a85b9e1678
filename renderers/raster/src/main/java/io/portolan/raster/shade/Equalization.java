package io.portolan.raster.shade;

import io.portolan.raster.RasterException;

/**
 * Histogram equalization: a value becomes the share of cells that are no greater. Counts by each whole number, other
 * values by 65,536 bins of one width between whose middles is interpolated.
 */
final class Equalization {

    private static final int BINS = 65_536;

    private Equalization() {}

    /** For values from 0 up that are whole numbers. */
    static Normalized ofIntegers(double[] values) {
        double most = most(values);
        if (most >= BINS) {
            return ofNumbers(values);
        }
        long[] counts = new long[(int) most + 1];
        for (double value : values) {
            if (!Double.isNaN(value)) {
                counts[(int) value]++;
            }
        }
        double[] shares = new double[counts.length];
        int levels = accumulate(counts, shares);
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? Double.NaN : shares[(int) values[i]];
        }
        return Normalized.of(values, levels);
    }

    private static double most(double[] values) {
        double most = 0;
        for (double value : values) {
            most = value > most ? value : most;
        }
        return most;
    }

    /** The share of all up to each place; gives how many places have any. */
    private static int accumulate(long[] counts, double[] shares) {
        int levels = 0;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            shares[i] = sum;
            levels += counts[i] > 0 ? 1 : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return levels;
    }

    /** For any finite values. */
    static Normalized ofNumbers(double[] values) {
        Bins bins = Bins.over(values);
        int[] places = new int[values.length];
        long[] counts = new long[BINS];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                places[i] = bins.of(values[i]);
                counts[places[i]]++;
            }
        }
        Steps steps = new Steps(bins, counts);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                values[i] = steps.at(places[i], values[i]);
            }
        }
        return Normalized.of(values, steps.count);
    }

    /** Bins of one width; a value at an edge belongs to the bin above, the last edge to the last bin. */
    private record Bins(double low, double high, double width, double scale) {

        Bins(double low, double high) {
            this(low, high, (high - low) / BINS, BINS / (high - low));
        }

        static Bins over(double[] values) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
            if (Double.isInfinite(high) && high > 0 || Double.isInfinite(low) && low < 0) {
                throw new RasterException(
                        "Infinite values have no place in a histogram; shade them linearly with a span.");
            }
            return low == high ? new Bins(low - 0.5, high + 0.5) : new Bins(low, high);
        }

        double edge(int index) {
            return index == BINS ? high : index * width + low;
        }

        double middle(int bin) {
            return (edge(bin) + edge(bin + 1)) / 2;
        }

        int of(double value) {
            int bin = Math.min(BINS - 1, (int) ((value - low) * scale));
            if (value < edge(bin)) {
                return bin - 1;
            }
            return value >= edge(bin + 1) && bin < BINS - 1 ? bin + 1 : bin;
        }
    }

    /** The shares at the middles of the bins that are not empty. */
    private static final class Steps {

        private final int[] ranks = new int[BINS];
        private final double[] middles = new double[BINS];
        private final double[] shares = new double[BINS];
        private int count;

        Steps(Bins bins, long[] counts) {
            double[] all = new double[BINS];
            accumulate(counts, all);
            for (int bin = 0; bin < BINS; bin++) {
                ranks[bin] = count;
                if (counts[bin] > 0) {
                    middles[count] = bins.middle(bin);
                    shares[count++] = all[bin];
                }
            }
        }

        /** The interpolated share of a value in a bin that is not empty. */
        double at(int bin, double value) {
            int right = value < middles[ranks[bin]] ? ranks[bin] : ranks[bin] + 1;
            if (right == 0) {
                return shares[0];
            }
            if (right == count) {
                return shares[count - 1];
            }
            int left = right - 1;
            double slope = (shares[right] - shares[left]) / (middles[right] - middles[left]);
            return slope * (value - middles[left]) + shares[left];
        }
    }
}
