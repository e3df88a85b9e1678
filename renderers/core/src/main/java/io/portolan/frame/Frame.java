package io.portolan.frame;

import java.util.List;

/**
 * Data as named columns of one length. Frames are immutable; a source that is dear to read may read a column when it is
 * first asked for, and then keeps it.
 */
public interface Frame {

    /** The names of the columns, in the source's order; cheap, reads no data. */
    List<String> names();

    int rows();

    /**
     * One column, with its values read.
     *
     * @throws UnknownColumnException if there is none of that name; the message lists the nearest names
     */
    Column column(String name);

    default boolean has(String name) {
        return names().contains(name);
    }

    /** This frame with one more column, in place of any it has of that name. */
    default Frame with(Column column) {
        return new WidenedFrame(this, column);
    }

    /** The rows at these indices, in this order; columns are taken when they are asked for. */
    default Frame take(int[] rows) {
        return new TakenFrame(this, rows);
    }

    /** @throws ColumnLengthException if the columns are not of one length */
    static Frame of(List<Column> columns) {
        return new ColumnsFrame(columns);
    }

    /** @throws ColumnLengthException if the columns are not of one length */
    static Frame of(Column... columns) {
        return new ColumnsFrame(List.of(columns));
    }
}
