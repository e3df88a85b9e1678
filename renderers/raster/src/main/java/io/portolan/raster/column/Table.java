package io.portolan.raster.column;

import io.portolan.raster.RasterException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named columns of one length. */
public final class Table {

    private final Map<String, NumericColumn> columns;
    private final long size;

    private Table(Map<String, NumericColumn> columns, long size) {
        this.columns = columns;
        this.size = size;
    }

    /** @throws RasterException if the columns are not of one length */
    public static Table of(Map<String, ? extends NumericColumn> columns) {
        long size =
                columns.values().stream().mapToLong(NumericColumn::size).max().orElse(0);
        columns.forEach((name, column) -> {
            if (column.size() != size) {
                throw new RasterException("The column \"" + name + "\" has " + column.size() + " rows, another has "
                        + size + "; all must have as many.");
            }
        });
        return new Table(new LinkedHashMap<>(columns), size);
    }

    public long size() {
        return size;
    }

    /** @throws RasterException if there is no such column */
    public NumericColumn column(String name) {
        NumericColumn column = columns.get(name);
        if (column == null) {
            throw new RasterException(
                    "There is no column \"" + name + "\". Columns: " + String.join(", ", columns.keySet()) + ".");
        }
        return column;
    }
}
