package io.portolan.frame;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A frame whose rows are elsewhere - on a cluster, in a database - and are not read for being charted: it answers what
 * marks ask of their data with small frames. Rows have no order; what is asked for in an order is put in that of the
 * values. Numbers that are NaN or infinite are missing; groups with a missing key are groups like others.
 *
 * <p>Columns are named as by {@link #has}. Every method that takes one throws {@link UnknownColumnException} where there
 * is none of that name, and {@link UnsupportedDataException} where its values cannot be drawn.
 */
public interface RemoteFrame extends Frame {

    /** The column in which {@link #boxes} gives the ordinal of a {@link BoxPart}. */
    String BOX_PART = "\u0000part";

    /** What a column's values are; reads no data. */
    ColumnType type(String column);

    /** How many rows there are. */
    long count();

    /** The rows at which none of these columns is missing. */
    RemoteFrame present(Collection<String> columns);

    /** The rows whose value in a column is the one row of another. */
    RemoteFrame only(String column, Column value);

    /** This frame with what it has under a name, though not among its {@link #names}, as a column like others. */
    RemoteFrame computed(String column);

    /** This frame with one value for all rows, that of a column of one row. */
    RemoteFrame constant(Column value);

    /** A column of text with all but some texts become one other. */
    RemoteFrame folded(String column, Set<String> kept, String other);

    /**
     * A column of numbers or dates become the number of its bin.
     *
     * @param edges of the bins, rising; a value on an edge belongs above it, one beyond all bins to the nearest
     */
    RemoteFrame binned(String column, double[] edges);

    /** How the values of a column of numbers or dates are spread; with a count of 0 where there is none. */
    Spread spread(String column);

    /**
     * How many different combinations of values some columns have.
     *
     * @param exact up to how many the number is exact; one that is greater may be an estimate
     */
    long distinct(List<String> columns, long exact);

    /** The most frequent texts of a column, those equally frequent by name. */
    Frequencies frequencies(String column, int limit);

    /**
     * One row for each combination of keys: the keys, then what some columns have in the first of its rows, then the
     * measures.
     *
     * @param keys may be empty, for one group of all rows
     * @param firsts which row is first is decided by all these columns in their order
     * @param limit how many groups there are at most; of more, some that their keys alone decide
     */
    Frame grouped(List<String> keys, List<String> firsts, List<Measure> measures, int limit);

    /**
     * What the boxes of a box plot show, a row each: the keys, then the value, then {@link #BOX_PART which part} of its box
     * it is.
     *
     * @param limit how many outliers of each box are given; of more, some that stand evenly apart in their order
     */
    Frame boxes(List<String> keys, String value, int limit);

    /**
     * The rows that a line needs: in each of some even parts of x the first, the last, the lowest and the highest, and
     * one without y where there is such a row.
     *
     * @param lines the columns that keep lines apart
     * @param columns the columns that are given, x and y first; of rows that agree in x or in y they decide
     * @param parts into how many parts x is cut
     * @param log whether parts are even on a logarithmic axis
     */
    Frame extremes(List<String> lines, List<String> columns, int parts, boolean log);

    /**
     * Some columns of all rows, or of a share of them; however the rows are kept, it is the same.
     *
     * @param deciding columns by whose values rows are picked: those that agree in them go together
     * @param share of the rows that are given, about; 1 for all
     */
    Frame sample(List<String> columns, List<String> deciding, double share);
}
