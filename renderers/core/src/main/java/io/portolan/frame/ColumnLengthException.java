package io.portolan.frame;

import io.portolan.display.PortolanException;
import java.util.List;
import java.util.stream.Collectors;

/** Columns of unequal length; the message names them with their lengths. */
public final class ColumnLengthException extends PortolanException {

    ColumnLengthException(String message) {
        super(message);
    }

    public ColumnLengthException(List<Column> columns) {
        super("Columns must have the same length: "
                + columns.stream()
                        .map(column -> "\"" + column.name() + "\" has " + column.size())
                        .collect(Collectors.joining(", "))
                + ". Pad the short ones with null or NaN, or cut the long ones.");
    }
}
