package io.portolan.raster.store;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.LazyColumn;
import io.portolan.frame.UnknownColumnException;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import io.portolan.raster.store.StoreException.Fault;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** A store as a frame: its columns stay in the file. */
record StoreFrame(PackedStore store) implements Frame {

    /** @throws StoreException if it has more rows than a frame can number */
    StoreFrame {
        if (store.size() > Integer.MAX_VALUE) {
            throw new StoreException(
                    Fault.UNSUITABLE,
                    "The store has " + store.size() + " rows; a chart numbers at most " + Integer.MAX_VALUE
                            + ". Use the store's own aggregate method.");
        }
    }

    @Override
    public List<String> names() {
        return store.columns().stream().map(StoreColumn::name).toList();
    }

    @Override
    public int rows() {
        return (int) store.size();
    }

    @Override
    public Column column(String name) {
        StoreColumn about = store.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownColumnException(name, names()));
        Table table = store.table();
        IntToDoubleFunction values = reader(table.column(name));
        return about.type() == ColumnType.CATEGORY
                ? LazyColumn.of(name, rows(), values, about.labels())
                : LazyColumn.of(name, about.type(), rows(), values);
    }

    private static IntToDoubleFunction reader(NumericColumn column) {
        return row -> {
            double[] value = new double[1];
            column.read(row, 1, value, 0);
            return value[0];
        };
    }
}
