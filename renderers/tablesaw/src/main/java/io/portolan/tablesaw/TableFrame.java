package io.portolan.tablesaw;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.UnknownColumnException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.NumericColumn;

/** A table's columns, each read when it is first asked for. */
final class TableFrame implements Frame {

    private final List<? extends tech.tablesaw.columns.Column<?>> columns;
    private final Map<String, Column> read = new ConcurrentHashMap<>();

    TableFrame(List<? extends tech.tablesaw.columns.Column<?>> columns) {
        this.columns = List.copyOf(columns);
    }

    @Override
    public List<String> names() {
        return columns.stream().map(tech.tablesaw.columns.Column::name).toList();
    }

    @Override
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    @Override
    public Column column(String name) {
        return read.computeIfAbsent(
                name,
                wanted -> columns.stream()
                        .filter(column -> column.name().equals(wanted))
                        .findFirst()
                        .map(TableFrame::read)
                        .orElseThrow(() -> new UnknownColumnException(wanted, names())));
    }

    private static Column read(tech.tablesaw.columns.Column<?> column) {
        if (column instanceof NumericColumn<?> numbers) {
            return NumberColumn.of(column.name(), numbers.asDoubleArray());
        }
        List<@Nullable Object> values = new ArrayList<>(column.size());
        for (int row = 0; row < column.size(); row++) {
            values.add(column.isMissing(row) ? null : column.get(row));
        }
        return Column.of(column.name(), values);
    }
}
