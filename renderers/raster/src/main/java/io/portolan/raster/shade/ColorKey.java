package io.portolan.raster.shade;

import io.portolan.raster.reduce.Aggregate;
import java.util.Arrays;

/**
 * Which values the colours of a shaded grid stand for.
 *
 * @param values the different values of the grid in rising order; empty if it has none
 * @param shares where each lies on the way from the first colour to the last, 0 to 1
 */
public record ColorKey(double[] values, double[] shares) {

    /** The key of a grid without categories as a shading colours it. */
    public static ColorKey of(Shading shading, Aggregate aggregate) {
        Values values = Values.of(aggregate.grid());
        if (values.isEmpty()) {
            return new ColorKey(new double[0], new double[0]);
        }
        Normalized normalized = shading.normalize(values);
        double[] numbers = values.numbers();
        int[] order = distinct(numbers);
        double[] sorted = new double[order.length];
        double[] shares = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = numbers[order[i]];
            shares[i] = normalized.share(order[i]);
        }
        return new ColorKey(sorted, shares);
    }

    /** The places of one cell for each value, in the order of the values. */
    private static int[] distinct(double[] numbers) {
        Value[] sorted = new Value[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                sorted[count++] = new Value(numbers[i], i);
            }
        }
        Arrays.sort(sorted, 0, count);
        int[] places = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i].number() != sorted[i - 1].number()) {
                places[kept++] = sorted[i].place();
            }
        }
        return Arrays.copyOf(places, kept);
    }

    private record Value(double number, int place) implements Comparable<Value> {

        @Override
        public int compareTo(Value other) {
            return Double.compare(number, other.number);
        }
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public double least() {
        return values[0];
    }

    public double greatest() {
        return values[values.length - 1];
    }

    /** The share of a value, interpolated between those there are and held beyond them. */
    public double share(double value) {
        int found = Arrays.binarySearch(values, value);
        if (found >= 0) {
            return shares[found];
        }
        int right = -found - 1;
        if (right == 0 || right == values.length) {
            return right == 0 ? shares[0] : shares[shares.length - 1];
        }
        double along = (value - values[right - 1]) / (values[right] - values[right - 1]);
        return shares[right - 1] + along * (shares[right] - shares[right - 1]);
    }

    /** The value whose share comes next to this one. */
    public double at(double share) {
        int nearest = 0;
        for (int i = 1; i < shares.length; i++) {
            nearest = Math.abs(shares[i] - share) < Math.abs(shares[nearest] - share) ? i : nearest;
        }
        return values[nearest];
    }
}
