package io.portolan.spark.chart;

import io.portolan.frame.Column;
import io.portolan.frame.TextColumn;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What all rows of a group have in common: its key and what was computed of it. */
record GroupKey(List<String> names, Row values) {

    /**
     * The key of a row.
     *
     * @param from the field that it begins at
     */
    static GroupKey of(List<String> names, Row row, int from) {
        Object[] values = new Object[names.size()];
        Arrays.setAll(values, i -> row.get(from + i));
        return new GroupKey(names, RowFactory.create(values));
    }

    /** Columns of one value each. */
    List<Column> columns(int rows) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> column(names.get(i), values.get(i)).take(new int[rows]))
                .toList();
    }

    private static Column column(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return TextColumn.of(name, text);
        }
        Object shown = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
        return Column.of(name, Collections.singletonList(shown));
    }

    /** The key in words. */
    @Override
    public String toString() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + " = " + values.get(i))
                .collect(Collectors.joining(", "));
    }
}
