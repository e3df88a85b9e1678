package io.portolan.spark.chart;

import io.portolan.frame.ColumnType;
import io.portolan.spark.Names;
import io.portolan.spark.Values;
import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/**
 * A column whose values differ within a group, and how it travels to the executors: numbers and dates as doubles, so that
 * rows are cheap to read, all else as text.
 */
record ValueColumn(String name, ColumnType type) implements Serializable {

    static ValueColumn of(StructField field) {
        return new ValueColumn(field.name(), Values.type(field.dataType()).orElse(ColumnType.CATEGORY));
    }

    /**
     * The column as it travels.
     *
     * @param original its type in the table
     */
    Column travelling(DataType original) {
        return Values.drawn(Names.column(name), original).as(name);
    }
}
