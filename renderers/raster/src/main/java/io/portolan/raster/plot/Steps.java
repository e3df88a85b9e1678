package io.portolan.raster.plot;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.raster.Range;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the step in which the values along an axis are counted - whole numbers, tenths, days - so that no pixel is
 * narrower: stripes would show the pixels' rhythm rather than the data's.
 */
final class Steps {

    private static final double[] OF_NUMBERS = {1000, 100, 50, 10, 5, 1, .5, .1, .05, .01};

    private static final double[] OF_DATES = {86_400_000, 3_600_000, 60_000, 1000};

    /** Rows looked at. */
    private static final int SAMPLE = 10_000;

    /** Pixels that become one at most. */
    private static final double WIDEST = 12;

    private Steps() {}

    /**
     * The pixels along an axis.
     *
     * @param count how many
     * @param range what they span
     */
    record Pixels(int count, Range range) {}

    /**
     * One pixel for each step where steps are wider than pixels, but not by far: fewer values are better seen apart.
     *
     * @param most as many pixels as there are
     */
    static Pixels fit(int most, Range range, Column column) {
        double step = step(column);
        double low = (Math.floor(range.low() / step) - .5) * step;
        double high = (Math.ceil(range.high() / step) + .5) * step;
        double steps = Math.rint((high - low) / step);
        return step > 0 && steps <= most && steps >= most / WIDEST
                ? new Pixels((int) steps, new Range(low, high))
                : new Pixels(most, range);
    }

    /** The largest step of which all values are multiples; 0 if there is none. */
    private static double step(Column column) {
        double[] values = sample(column);
        DoubleStream steps = DoubleStream.of(column.type() == ColumnType.DATE ? OF_DATES : OF_NUMBERS);
        return values.length < 2
                ? 0
                : steps.filter(step -> DoubleStream.of(values).allMatch(value -> isMultiple(value, step)))
                        .findFirst()
                        .orElse(0);
    }

    private static double[] sample(Column column) {
        int apart = Math.max(1, column.size() / SAMPLE);
        return IntStream.iterate(0, row -> row < column.size(), row -> row + apart)
                .mapToDouble(column::number)
                .filter(Double::isFinite)
                .toArray();
    }

    private static boolean isMultiple(double value, double step) {
        double steps = value / step;
        return Math.abs(steps - Math.rint(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
    }
}
