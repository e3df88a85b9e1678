package io.portolan.mark;

import io.portolan.frame.NumberColumn;
import java.util.Arrays;

/**
 * Groups of rows.
 *
 * @param firsts the first row of each
 * @param counts how many rows there are in each
 * @param values the number that each was summarised to, NaN where nothing was
 */
record Grouped(Layer firsts, double[] counts, double[] values) {

    /** Whether each row is a group by itself. */
    boolean areRows() {
        return Arrays.stream(counts).allMatch(count -> count == 1);
    }

    NumberColumn count() {
        return NumberColumn.of("count", counts);
    }

    /** The numbers under the name of what was summarised. */
    NumberColumn value(String column, Summary summary) {
        return NumberColumn.of(areRows() ? column : summary.title(column), values);
    }
}
