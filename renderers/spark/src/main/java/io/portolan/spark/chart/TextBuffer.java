package io.portolan.spark.chart;

import io.portolan.frame.Column;
import io.portolan.frame.TextColumn;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Texts. */
final class TextBuffer implements Buffer {

    private final String name;
    private final List<@Nullable String> values = new ArrayList<>();

    TextBuffer(String name) {
        this.name = name;
    }

    @Override
    public void add(Row row, int field) {
        values.add(row.getString(field));
    }

    @Override
    public double number(int index) {
        return Double.NaN;
    }

    @Override
    public void keep(int[] indices) {
        for (int i = 0; i < indices.length; i++) {
            values.set(i, values.get(indices[i]));
        }
        values.subList(indices.length, values.size()).clear();
    }

    @Override
    public Column column() {
        return TextColumn.of(name, values.toArray(String[]::new));
    }
}
