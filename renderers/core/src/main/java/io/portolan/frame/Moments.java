package io.portolan.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date and time types of the JDK as the calendar they show: values with a zone keep their own wall clock,
 * instants are read in UTC. Years beyond four digits cannot be drawn and are missing.
 */
final class Moments {

    private record Reading<T>(Class<T> type, Function<T, LocalDateTime> read) {

        LocalDateTime apply(Object value) {
            return read.apply(type.cast(value));
        }
    }

    private static final List<Reading<?>> READINGS = List.of(
            new Reading<>(LocalDate.class, LocalDate::atStartOfDay),
            new Reading<>(LocalDateTime.class, value -> value),
            new Reading<>(Instant.class, Moments::inUtc),
            new Reading<>(ZonedDateTime.class, ZonedDateTime::toLocalDateTime),
            new Reading<>(OffsetDateTime.class, OffsetDateTime::toLocalDateTime),
            new Reading<>(YearMonth.class, value -> value.atDay(1).atStartOfDay()),
            // The types of JDBC are dates too, but mean the wall clock.
            new Reading<>(java.sql.Timestamp.class, java.sql.Timestamp::toLocalDateTime),
            new Reading<>(java.sql.Date.class, value -> value.toLocalDate().atStartOfDay()),
            new Reading<>(java.sql.Time.class, value -> value.toLocalTime().atDate(LocalDate.EPOCH)),
            new Reading<>(Date.class, value -> inUtc(value.toInstant())),
            new Reading<>(Calendar.class, value -> inUtc(value.toInstant())));

    private Moments() {}

    private static LocalDateTime inUtc(Instant value) {
        return LocalDateTime.ofInstant(value, ZoneOffset.UTC);
    }

    static boolean isMoment(Object value) {
        return READINGS.stream().anyMatch(reading -> reading.type().isInstance(value));
    }

    /** @return milliseconds since 1970, NaN for null and for what cannot be drawn */
    static double millis(@Nullable Object value) {
        return READINGS.stream()
                .filter(reading -> reading.type().isInstance(value))
                .findFirst()
                .map(reading -> millis(reading.apply(value)))
                .orElse(Double.NaN);
    }

    static double millis(LocalDateTime at) {
        return Math.abs(at.getYear()) > 9999
                ? Double.NaN
                : at.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
