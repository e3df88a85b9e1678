package io.portolan.frame;

import java.util.List;

/** A frame whose columns are there already. */
record ColumnsFrame(List<Column> columns) implements Frame {

    ColumnsFrame {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
            throw new ColumnLengthException(columns);
        }
    }

    @Override
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    @Override
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownColumnException(name, names()));
    }
}
