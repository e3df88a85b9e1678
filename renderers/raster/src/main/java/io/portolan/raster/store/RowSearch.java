package io.portolan.raster.store;

import io.portolan.frame.Column;
import io.portolan.frame.DateColumn;
import io.portolan.frame.Frame;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import io.portolan.raster.Range;
import io.portolan.raster.block.Block;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows in a part of the plane out of a table. */
record RowSearch(List<StoreColumn> columns, Table table, Range x, Range y) {

    /** The first rows, at most so many. */
    Frame rows(int limit) {
        long[] found = find(limit);
        List<Column> read = new ArrayList<>();
        columns.forEach(column -> read.add(column(column, found)));
        return Frame.of(read);
    }

    private long[] find(int limit) {
        long[] found = new long[limit];
        int size = 0;
        Block block =
                new Block(table, List.of(columns.get(0).name(), columns.get(1).name()));
        for (long from = 0; from < table.size() && size < limit; from += Block.ROWS) {
            block.move(from, (int) Math.min(Block.ROWS, table.size() - from), false);
            double[] xs = block.values(columns.get(0).name());
            double[] ys = block.values(columns.get(1).name());
            for (int i = 0; i < block.count() && size < limit; i++) {
                if (xs[i] >= x.low() && xs[i] <= x.high() && ys[i] >= y.low() && ys[i] <= y.high()) {
                    found[size++] = from + i;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private Column column(StoreColumn column, long[] rows) {
        double[] values = new double[rows.length];
        NumericColumn source = table.column(column.name());
        for (int from = 0, to = 1; from < rows.length; to++) {
            if (to == rows.length || rows[to] != rows[to - 1] + 1) {
                source.read(rows[from], to - from, values, from);
                from = to;
            }
        }
        switch (column.type()) {
            case DATE:
                return DateColumn.of(column.name(), values);
            case CATEGORY:
                return TextColumn.of(column.name(), labels(column, values));
            default:
                return NumberColumn.of(column.name(), values);
        }
    }

    private static @Nullable String[] labels(StoreColumn column, double[] codes) {
        List<String> labels = column.labels();
        return Arrays.stream(codes)
                .mapToObj(code -> code >= 0 && code < labels.size() ? labels.get((int) code) : null)
                .toArray(String[]::new);
    }
}
