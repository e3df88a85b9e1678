package io.portolan.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads dates that are written as text, in forms that can mean one thing only: ISO 8601 dates and times, with a space
 * or a T, and English ones with the month's name such as {@code Jan 1 2000} or {@code 1 Jan 2000}.
 */
final class DateText {

    private static final Pattern LIKELY = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}.*)?|\\p{Alpha}{3} \\d{1,2},? \\d{4}|\\d{1,2} \\p{Alpha}{3} \\d{4}");

    private static final List<DateTimeFormatter> ENGLISH = List.of(
            DateTimeFormatter.ofPattern("MMM d yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));

    private DateText() {}

    /** @return milliseconds since 1970 of the calendar written, or empty if this is not a date */
    static OptionalDouble millis(String text) {
        if (!LIKELY.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Moments.millis(parse(text)));
        } catch (DateTimeParseException notADate) {
            return OptionalDouble.empty();
        }
    }

    private static LocalDateTime parse(String text) {
        if (Character.isDigit(text.charAt(0)) && text.charAt(text.length() > 4 ? 4 : 0) == '-') {
            return iso(text);
        }
        DateTimeFormatter form = ENGLISH.get(Character.isDigit(text.charAt(0)) ? 1 : 0);
        return LocalDate.parse(text.replace(",", ""), form).atStartOfDay();
    }

    private static LocalDateTime iso(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay();
        }
        String iso = text.replace(' ', 'T');
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
        return zoned ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
    }
}
