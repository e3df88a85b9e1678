package io.portolan.frame;

/**
 * A statistic of a column.
 *
 * @param statistic what is computed
 * @param column of numbers or dates, dates as milliseconds since 1970; any column for a count
 */
public record Measure(Statistic statistic, String column) {

    /** The name of the column that holds it, which no column of data has. */
    public String name() {
        return "\u0000" + statistic + " " + column;
    }
}
