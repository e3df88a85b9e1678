package io.portolan.raster.column;

import io.portolan.raster.RasterException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** Named columns of one length. */
public final class Table {

    private final Map<String, NumericColumn> columns;
    private final long size;
    private final LongUnaryOperator numbers;

    private Table(Map<String, NumericColumn> columns, long size, LongUnaryOperator numbers) {
        this.columns = columns;
        this.size = size;
        this.numbers = numbers;
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
        return new Table(new LinkedHashMap<>(columns), size, LongUnaryOperator.identity());
    }

    public long size() {
        return size;
    }

    /** This table as a part of a larger one, where each of its rows has another number. */
    public Table numbered(LongUnaryOperator others) {
        return new Table(columns, size, others);
    }

    /** The number by which a row is known. */
    public long number(long row) {
        return numbers.applyAsLong(row);
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
