package io.portolan.frame;

import io.portolan.json.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of points in time as the calendar shows them, to the millisecond; NaN is missing. */
public final class DateColumn implements Column {

    private static final long DAY = 86_400_000L;

    private final String name;
    private final double[] epochMillis;
    private final boolean wholeDays;

    private DateColumn(String name, double[] epochMillis) {
        this.name = name;
        this.epochMillis = epochMillis;
        this.wholeDays = Arrays.stream(epochMillis).allMatch(at -> Double.isNaN(at) || at % DAY == 0);
    }

    /** @param epochMillis milliseconds since 1970 of the calendar shown, read as if it were UTC */
    public static DateColumn of(String name, double... epochMillis) {
        return new DateColumn(name, epochMillis.clone());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.DATE;
    }

    @Override
    public int size() {
        return epochMillis.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(epochMillis[row]);
    }

    @Override
    public double number(int row) {
        return epochMillis[row];
    }

    /** An ISO date, or date and time if any value of the column has a time of day. */
    @Override
    public @Nullable String label(int row) {
        return isMissing(row) ? null : label(epochMillis[row], wholeDays);
    }

    private static String label(double millis, boolean wholeDays) {
        LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochMilli((long) millis), ZoneOffset.UTC);
        return wholeDays
                ? DateTimeFormatter.ISO_LOCAL_DATE.format(at)
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }

    /** ISO strings: they say the same to every reader, where milliseconds would be shifted by its time zone. */
    @Override
    public Json toJson() {
        return Json.of(asText().toList());
    }

    @Override
    public DateColumn named(String changed) {
        return new DateColumn(changed, epochMillis);
    }

    @Override
    public DateColumn take(int[] rows) {
        return new DateColumn(
                name, Arrays.stream(rows).mapToDouble(row -> epochMillis[row]).toArray());
    }
}
