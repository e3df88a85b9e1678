package io.portolan.frame;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How the values of a column of numbers or dates are spread.
 *
 * @param dates whether they are milliseconds since 1970
 * @param count how many there are, missing ones left out
 * @param low the least
 * @param high the greatest
 * @param whole whether all are whole numbers
 * @param ranked the values at some places of the sorted values, from 0; computed when asked for
 */
public record Spread(
        boolean dates, long count, double low, double high, boolean whole, Function<long[], double[]> ranked) {

    /** The spread of a column that has a value. */
    public static Spread of(Column column) {
        double[] sorted = IntStream.range(0, column.size())
                .mapToDouble(column::number)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Spread(
                column.type() == ColumnType.DATE,
                sorted.length,
                sorted[0],
                sorted[sorted.length - 1],
                Arrays.stream(sorted).allMatch(value -> value == Math.rint(value)),
                ranks -> Arrays.stream(ranks)
                        .mapToDouble(rank -> sorted[(int) rank])
                        .toArray());
    }

    /** The distance between the values a quarter and three quarters up the sorted values. */
    public double betweenQuartiles() {
        double[] ends = ranked.apply(new long[] {count / 4, (long) (count * .75)});
        return ends[1] - ends[0];
    }
}
