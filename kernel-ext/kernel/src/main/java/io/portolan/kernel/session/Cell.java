package io.portolan.kernel.session;

/**
 * A cell to evaluate.
 *
 * @param id stays the same when the cell is run again, so that what its earlier outputs carried is known to be gone
 * @param number the execution count, from 1; error messages name it
 * @param source Java and magics, lines ended by {@code \n}
 */
public record Cell(String id, int number, String source) {

    public Cell {
        source = source.replace("\r\n", "\n");
    }

    /** A cell whose front end tells no id: it is known by its source. */
    public static Cell of(int number, String source) {
        return new Cell("source-" + Integer.toHexString(source.hashCode()), number, source);
    }
}
