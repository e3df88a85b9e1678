package io.portolan.raster.reduce;

/**
 * What one array of a state holds for each cell, in words that any query engine has. NaN is no value.
 *
 * @param kind how the rows of a cell are summed up
 * @param column whose values; of {@link Kind#ROWS} the empty text
 */
public record Measure(Kind kind, String column) {

    /** How rows are summed up. */
    public enum Kind {
        ROWS,
        /** How many rows have a value. */
        VALUES,
        SUM,
        LEAST,
        GREATEST
    }

    static Measure rows() {
        return new Measure(Kind.ROWS, "");
    }
}
