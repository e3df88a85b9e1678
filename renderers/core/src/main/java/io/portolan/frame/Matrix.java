package io.portolan.frame;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of numbers as three long columns: the column's number, the row's number (both from 0) and the value. */
final class Matrix {

    private Matrix() {}

    /** @throws ColumnLengthException if the rows are not of one length */
    static Frame frame(List<@Nullable Object> rows) {
        List<Column> read = rows.stream()
                .map(row -> Column.of("row", row == null ? List.of() : row))
                .toList();
        int width = width(read);
        double[] column = new double[width * rows.size()];
        double[] row = new double[column.length];
        double[] value = new double[column.length];
        Arrays.setAll(column, i -> i % width);
        Arrays.setAll(row, i -> i / width);
        Arrays.setAll(value, i -> read.get(i / width).number(i % width));
        return Frame.of(
                NumberColumn.of("column", column), NumberColumn.of("row", row), NumberColumn.of("value", value));
    }

    private static int width(List<Column> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                throw new ColumnLengthException("The rows of a matrix must have the same length: row 0 has " + width
                        + ", row " + i + " has " + rows.get(i).size() + ". Pad the short ones with NaN.");
            }
        }
        return width;
    }
}
