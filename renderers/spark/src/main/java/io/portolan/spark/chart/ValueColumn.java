package io.portolan.spark.chart;

import static org.apache.spark.sql.functions.current_timezone;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.unix_millis;

import io.portolan.frame.ColumnType;
import io.portolan.spark.Names;
import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;

/**
 * A column whose values differ within a group, and how it travels to the executors: numbers and dates as doubles, so that
 * rows are cheap to read, all else as text.
 */
record ValueColumn(String name, ColumnType type) implements Serializable {

    private static final double DAY = 86_400_000;

    static ValueColumn of(StructField field) {
        return new ValueColumn(field.name(), type(field.dataType()));
    }

    private static ColumnType type(DataType type) {
        if (type instanceof NumericType) {
            return ColumnType.NUMBER;
        }
        boolean moment = type.equals(DataTypes.DateType)
                || type.equals(DataTypes.TimestampType)
                || type.equals(DataTypes.TimestampNTZType);
        return moment ? ColumnType.DATE : ColumnType.CATEGORY;
    }

    /**
     * The column as it travels.
     *
     * @param original its type in the table
     */
    Column travelling(DataType original) {
        Column column = Names.column(name);
        Column read = switch (type) {
            case NUMBER -> column.cast(DataTypes.DoubleType);
            case DATE -> original.equals(DataTypes.DateType) ? days(column) : millis(column);
            case CATEGORY -> column.cast(DataTypes.StringType);
        };
        return read.as(name);
    }

    private static Column days(Column date) {
        return unix_date(date).cast(DataTypes.DoubleType).multiply(lit(DAY));
    }

    /** Of the calendar that the session shows, whatever the time zone of executors. */
    private static Column millis(Column moment) {
        Column shown = from_utc_timestamp(moment.cast(DataTypes.TimestampType), current_timezone());
        return unix_millis(shown).cast(DataTypes.DoubleType);
    }
}
