package io.portolan.spark;

import static org.apache.spark.sql.functions.current_timezone;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.hour;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.minute;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.unix_millis;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.ColumnType;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/**
 * How the types of Spark are drawn: numbers as doubles, points in time as milliseconds since 1970 of the calendar that the
 * session shows, the rest as text. What cannot be drawn - NaN, the infinities, years beyond four digits - is null.
 */
public final class Values {

    private static final double DAY = 86_400_000;
    private static final double FIRST = millis(LocalDateTime.of(-9999, 1, 1, 0, 0));
    private static final double LAST = millis(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_000_000));

    private Values() {}

    private static double millis(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** What a type is to a chart; empty for maps, arrays and others that charts do not draw. */
    public static Optional<ColumnType> type(DataType type) {
        if (type instanceof NumericType) {
            return Optional.of(ColumnType.NUMBER);
        }
        if (isTime(type)) {
            return Optional.of(ColumnType.DATE);
        }
        return type instanceof StringType || type instanceof BooleanType || type instanceof NullType
                ? Optional.of(ColumnType.CATEGORY)
                : Optional.empty();
    }

    private static boolean isTime(DataType type) {
        return type instanceof DateType || type instanceof TimestampType || type instanceof TimestampNTZType;
    }

    /** Numbers as they are, the infinities too; points in time as they are drawn; nothing for the rest. */
    static Column number(Column column, DataType type) {
        if (type instanceof NumericType) {
            return column.cast("double");
        }
        return isTime(type) ? drawn(column, type) : lit(null).cast("double");
    }

    /** The values of a column as they are drawn; of a type that charts do not draw, as text. */
    public static Column drawn(Column column, DataType type) {
        if (type instanceof FloatType || type instanceof DoubleType) {
            return between(number(column, type), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        if (type instanceof NumericType) {
            return number(column, type);
        }
        if (type instanceof DateType) {
            return between(unix_date(column).cast("double").multiply(lit(DAY)), FIRST, LAST);
        }
        if (type instanceof TimestampType) {
            Column shown = from_utc_timestamp(column, current_timezone());
            return between(unix_millis(shown).cast("double"), FIRST, LAST);
        }
        if (type instanceof TimestampNTZType) {
            return between(wallClock(column), FIRST, LAST);
        }
        return column.cast("string");
    }

    /** Put together from its parts: no time zone lies between these and the calendar. */
    private static Column wallClock(Column column) {
        Column millis = floor(extract(lit("SECOND"), column).multiply(lit(1000)));
        return unix_date(to_date(column))
                .cast("double")
                .multiply(lit(DAY))
                .plus(hour(column).multiply(lit(3_600_000)))
                .plus(minute(column).multiply(lit(60_000)))
                .plus(millis.cast("double"));
    }

    private static Column between(Column value, double low, double high) {
        return when(value.between(lit(low), lit(high)), value);
    }
}
