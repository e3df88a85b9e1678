package io.portolan.view;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/** Colours know categories and numbers: few dates are the one, many the other. */
final class Dates {

    private Dates() {}

    /** Dates as text, or as years with a fraction so that a colour bar can be read; any other column as it is. */
    static Column forColor(Column column) {
        if (column.type() != ColumnType.DATE) {
            return column;
        }
        if (column.distinct().size() <= Folding.COLORS) {
            return column.asText();
        }
        return asYears(column);
    }

    /** Dates as years with a fraction. */
    static Column asYears(Column column) {
        double[] years = IntStream.range(0, column.size())
                .mapToDouble(row -> column.isMissing(row) ? Double.NaN : years(column.number(row)))
                .toArray();
        return NumberColumn.of(column.name(), years);
    }

    private static double years(double millis) {
        LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochMilli((long) millis), ZoneOffset.UTC);
        double days = at.getDayOfYear() - 1 + at.toLocalTime().toNanoOfDay() / 86_400e9;
        return at.getYear() + days / at.toLocalDate().lengthOfYear();
    }
}
