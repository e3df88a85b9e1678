package io.portolan.spark.chart;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.DateColumn;
import io.portolan.frame.NumberColumn;
import java.util.Arrays;
import org.apache.spark.sql.Row;

/** Numbers, or dates as milliseconds. */
final class NumberBuffer implements Buffer {

    private final String name;
    private final ColumnType type;
    private double[] values = new double[512];
    private int size;

    NumberBuffer(String name, ColumnType type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public void add(Row row, int field) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = row.isNullAt(field) ? Double.NaN : row.getDouble(field);
    }

    @Override
    public double number(int index) {
        return values[index];
    }

    @Override
    public void keep(int[] indices) {
        for (int i = 0; i < indices.length; i++) {
            values[i] = values[indices[i]];
        }
        size = indices.length;
    }

    @Override
    public Column column() {
        double[] exact = Arrays.copyOf(values, size);
        return type == ColumnType.DATE ? DateColumn.of(name, exact) : NumberColumn.of(name, exact);
    }
}
