package io.portolan.scale;

import io.portolan.frame.Column;
import io.portolan.frame.DateColumn;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.Spread;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Bins of a column of numbers or dates: half-open ranges between neighbouring edges, round numbers or calendar dates.
 * How many there are follows the rule of Freedman and Diaconis (1981), twice the interquartile range over the cube root
 * of the count, kept between 5 and 50.
 */
public final class Bins {

    private static final int FEWEST = 5;
    private static final int MOST = 50;
    private static final double DAY = 86_400_000;

    private final double[] edges;
    private final boolean dates;
    private final boolean whole;

    private Bins(double[] edges, boolean dates, boolean whole) {
        this.edges = edges;
        this.dates = dates;
        this.whole = whole;
    }

    /** The bins for a column with at least one value; see {@link #of(Spread, int, double)}. */
    public static Bins of(Column column, int about, double width) {
        return of(Spread.of(column), about, width);
    }

    /**
     * The bins for values.
     *
     * @param about how many bins are wished for, 0 for what suits the data
     * @param width how wide a bin is to be, in the column's units, days for dates; 0 for what suits
     */
    public static Bins of(Spread spread, int about, double width) {
        double low = spread.low();
        double high = spread.high();
        if (spread.dates()) {
            double[] edges = width > 0
                    ? edges(low, high, width * DAY)
                    : CalendarSteps.edges(low, high, about > 0 ? about : suitable(spread));
            return new Bins(edges, true, false);
        }
        double step = width > 0 ? width : NiceSteps.atLeast(span(low, high) / (about > 0 ? about : suitable(spread)));
        boolean each = spread.whole() && step <= 1;
        // A bin for each whole number has the number in its middle.
        return each
                ? new Bins(edges(low - .5, high, 1, -.5), false, true)
                : new Bins(edges(low, high, step), false, false);
    }

    private static double span(double low, double high) {
        return high > low ? high - low : Math.max(1, Math.abs(low)) / FEWEST;
    }

    private static int suitable(Spread spread) {
        double width = 2 * spread.betweenQuartiles() / Math.cbrt(spread.count());
        double bins = width > 0 ? (spread.high() - spread.low()) / width : Math.sqrt(spread.count());
        return (int) Math.max(FEWEST, Math.min(MOST, Math.ceil(bins)));
    }

    private static double[] edges(double low, double high, double step) {
        return edges(low, high, step, 0);
    }

    /** Edges at whole steps from an offset, the last beyond the highest value. */
    private static double[] edges(double low, double high, double step, double offset) {
        double first = Math.floor((low - offset) / step);
        double last = Math.floor((high - offset) / step) + 1;
        int count = (int) Math.max(1, Math.min(100_000, last - first));
        // Rounding keeps 0.1 + 0.2 from showing as 0.30000000000000004.
        double unit = Math.pow(10, 12 - Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)) + step)));
        return IntStream.rangeClosed(0, count)
                .mapToDouble(i -> Math.rint((offset + (first + i) * step) * unit) / unit)
                .toArray();
    }

    /** The number of the bin of each row; missing where the value is. */
    public Column numbers(Column column) {
        return NumberColumn.of(
                column.name(),
                IntStream.range(0, column.size())
                        .mapToDouble(row -> column.isMissing(row) ? Double.NaN : number(column.number(row)))
                        .toArray());
    }

    private int number(double value) {
        int found = Arrays.binarySearch(edges, value + 0.0); // so that zero has no sign
        int below = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(edges.length - 2, below));
    }

    /** The edges, in the column's units, milliseconds for dates; one more than there are bins. */
    public double[] edges() {
        return edges.clone();
    }

    /** The middles of bins by their numbers, as a column like the one that was binned. */
    public Column middles(Column numbers) {
        double[] middles = IntStream.range(0, numbers.size())
                .mapToDouble(row -> middle((int) numbers.number(row)))
                .toArray();
        return dates ? DateColumn.of(numbers.name(), middles) : NumberColumn.of(numbers.name(), middles);
    }

    private double middle(int bin) {
        return (edges[bin] + edges[bin + 1]) / 2;
    }

    /** The width of a bin, in the column's units, milliseconds for dates. */
    public double width(int bin) {
        return edges[bin + 1] - edges[bin];
    }

    /** The bin in words: {@code 10 – 20}. */
    public String span(int bin) {
        if (whole) {
            return NumberColumn.label(Math.ceil(edges[bin]));
        }
        return label(edges[bin]) + " \u2013 " + label(edges[bin + 1]);
    }

    private String label(double edge) {
        return dates ? String.valueOf(DateColumn.of("", edge).label(0)).replace('T', ' ') : NumberColumn.label(edge);
    }
}
