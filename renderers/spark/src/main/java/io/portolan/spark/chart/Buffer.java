package io.portolan.spark.chart;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import org.apache.spark.sql.Row;

/** The values of one column, which are added row by row and may be thinned out. */
interface Buffer {

    static Buffer of(ValueColumn column) {
        return column.type() == ColumnType.CATEGORY
                ? new TextBuffer(column.name())
                : new NumberBuffer(column.name(), column.type());
    }

    /** Adds the value of a row. */
    void add(Row row, int field);

    /** The value at an index as a number, NaN for text and where there is none. */
    double number(int index);

    /** Keeps these values alone. */
    void keep(int[] indices);

    Column column();
}
