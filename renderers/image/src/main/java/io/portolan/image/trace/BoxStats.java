package io.portolan.image.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What one box says about its values.
 *
 * @param q1 lower quartile
 * @param median middle value
 * @param q3 upper quartile
 * @param low end of the lower whisker
 * @param high end of the upper whisker
 * @param mean arithmetic mean
 * @param deviation standard deviation
 * @param notch how far the notch reaches from the median
 * @param sample the values themselves
 */
record BoxStats(
        double q1,
        double median,
        double q3,
        double low,
        double high,
        double mean,
        double deviation,
        double notch,
        Sample sample) {

    /** How far whiskers reach, and how far what is beyond them is only a suspected outlier, in heights of the box. */
    private static final double WHISKER = 1.5;

    private static final double FAR = 3;

    /**
     * The values of one box.
     *
     * @param values ascending
     * @param indices the place of each in the data
     */
    record Sample(double[] values, int[] indices) {

        static Sample of(double[] values, int[] indices) {
            int[] order = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> values[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Sample(
                    Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                    Arrays.stream(order).map(i -> indices[i]).toArray());
        }

        boolean isEmpty() {
            return values.length == 0;
        }

        double min() {
            return values[0];
        }

        double max() {
            return values[values.length - 1];
        }

        double mean() {
            return Arrays.stream(values).average().orElse(Double.NaN);
        }

        /** The root of the squared distances' sum over a count. */
        double deviation(double count) {
            double mean = mean();
            return Math.sqrt(
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / count);
        }

        /** The first value that is at least a bound; the last where none is. */
        double atLeast(double bound) {
            return Arrays.stream(values).filter(v -> v >= bound).findFirst().orElse(max());
        }

        /** The last value that is at most a bound; the first where none is. */
        double atMost(double bound) {
            return Arrays.stream(values).filter(v -> v <= bound).max().orElse(min());
        }
    }

    /** Statistics of at least one value. */
    static BoxStats of(Sample sample, String method) {
        double[] sorted = sample.values();
        Quartiles quartiles = Quartiles.of(sorted, method);
        double q1 = quartiles.lower();
        double q3 = quartiles.upper();
        double reach = WHISKER * (q3 - q1);
        return new BoxStats(
                q1,
                quartiles.median(),
                q3,
                Math.min(q1, sample.atLeast(q1 - reach)),
                Math.max(q3, sample.atMost(q3 + reach)),
                sample.mean(),
                sample.deviation(sorted.length),
                notch(q1, q3, sorted.length),
                sample);
    }

    /** The half of a 95 % interval of confidence around the median. */
    static double notch(double q1, double q3, int count) {
        return count == 0 ? 0 : 1.57 * (q3 - q1) / Math.sqrt(count);
    }

    /** The same box with other levels, as where it shows deviations around the mean. */
    BoxStats withLevels(double lower, double middle, double upper, double least, double most) {
        return new BoxStats(lower, middle, upper, least, most, mean, deviation, notch, sample);
    }

    double min() {
        return sample.isEmpty() ? low : sample.min();
    }

    double max() {
        return sample.isEmpty() ? high : sample.max();
    }

    boolean isOutlier(double value) {
        return value < low || value > high;
    }

    /** Whether a value beyond the whiskers is still near the box. */
    boolean isSuspected(double value) {
        double reach = FAR * (q3 - q1);
        return value > q1 - reach && value < q3 + reach;
    }
}
