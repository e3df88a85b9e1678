package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.Arrays;
import java.util.stream.DoubleStream;

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
 * @param values all of them, ascending
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
        double[] values) {

    /** Statistics of values, which need not be sorted; at least one. */
    static BoxStats of(double[] values, String method) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        double median = between(sorted, 0.5);
        double q1 = lower(sorted, method);
        double q3 = upper(sorted, method);
        double reach = 1.5 * (q3 - q1);
        double low =
                DoubleStream.of(sorted).filter(v -> v >= q1 - reach).findFirst().orElse(q1);
        double high = DoubleStream.of(sorted).filter(v -> v <= q3 + reach).max().orElse(q3);
        double mean = DoubleStream.of(sorted).average().orElse(median);
        double variance =
                DoubleStream.of(sorted).map(v -> (v - mean) * (v - mean)).sum() / count;
        double notch = 1.57 * (q3 - q1) / Math.sqrt(count);
        return new BoxStats(
                q1, median, q3, Math.min(low, q1), Math.max(high, q3), mean, Math.sqrt(variance), notch, sorted);
    }

    /** Statistics that the figure states itself, one box of many, with the points it shows beside the box. */
    static BoxStats stated(Attrs attrs, int index, double[] points) {
        double[] sorted =
                DoubleStream.of(points).filter(Double::isFinite).sorted().toArray();
        double q1 = attrs.column("q1").number(index);
        double median = attrs.column("median").number(index);
        double q3 = attrs.column("q3").number(index);
        double low = orElse(attrs.column("lowerfence").number(index), q1);
        double high = orElse(attrs.column("upperfence").number(index), q3);
        double mean = orElse(attrs.column("mean").number(index), (q1 + q3) / 2);
        double deviation = orElse(attrs.column("sd").number(index), q3 - q1);
        double notch = orElse(attrs.column("notchspan").number(index), 1.57 * (q3 - q1));
        return new BoxStats(q1, median, q3, low, high, mean, deviation, notch, sorted);
    }

    private static double orElse(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    private static double lower(double[] sorted, String method) {
        int half = sorted.length / 2;
        boolean odd = sorted.length % 2 == 1;
        if (method.equals("linear") || sorted.length < 2) {
            return between(sorted, 0.25);
        }
        int end = odd && method.equals("inclusive") ? half + 1 : half;
        return between(Arrays.copyOfRange(sorted, 0, end), 0.5);
    }

    private static double upper(double[] sorted, String method) {
        int half = sorted.length / 2;
        boolean odd = sorted.length % 2 == 1;
        if (method.equals("linear") || sorted.length < 2) {
            return between(sorted, 0.75);
        }
        int start = odd && method.equals("exclusive") ? half + 1 : half;
        return between(Arrays.copyOfRange(sorted, start, sorted.length), 0.5);
    }

    /** Between neighbours by a straight line; the method of Hyndman and Fan's fifth definition. */
    private static double between(double[] sorted, double share) {
        double at = share * sorted.length - 0.5;
        if (at <= 0) {
            return sorted[0];
        }
        if (at >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        int below = (int) Math.floor(at);
        double rest = at - below;
        return rest * sorted[below + 1] + (1 - rest) * sorted[below];
    }

    /** Values beyond the whiskers. */
    double[] outliers() {
        return DoubleStream.of(values).filter(v -> v < low || v > high).toArray();
    }
}
