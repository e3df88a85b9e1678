package io.portolan.spark;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.DateColumn;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** Rows that have come to the driver, as columns. */
final class Collected {

    private Collected() {}

    /**
     * @param names of the columns, in the order of the rows' values
     * @param types of the columns; numbers and dates are doubles in the rows
     */
    static Frame frame(List<String> names, List<ColumnType> types, List<Row> rows) {
        return Frame.of(IntStream.range(0, names.size())
                .mapToObj(i -> column(names.get(i), types.get(i), i, rows))
                .toList());
    }

    private static Column column(String name, ColumnType type, int at, List<Row> rows) {
        return switch (type) {
            case NUMBER -> NumberColumn.of(name, numbers(at, rows));
            case DATE -> DateColumn.of(name, numbers(at, rows));
            case CATEGORY ->
                TextColumn.of(name, rows.stream().map(row -> row.getString(at)).toArray(String[]::new));
        };
    }

    private static double[] numbers(int at, List<Row> rows) {
        return rows.stream().mapToDouble(row -> number(row, at)).toArray();
    }

    /** A value of any number type, NaN for null. */
    static double number(Row row, int at) {
        return row.isNullAt(at) ? Double.NaN : ((Number) row.get(at)).doubleValue();
    }
}
