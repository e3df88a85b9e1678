package io.portolan.image.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as Plotly writes them: {@code yyyy-mm-dd HH:MM:SS.ssss}, cut anywhere, without regard to time zones. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "^\\s*(-?\\d{4}|\\d{2})(?:-(\\d{1,2})(?:-(\\d{1,2})"
                    + "(?:[ Tt](\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2}(?:\\.\\d*)?))?)?(?:Z|z|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?\\s*$");

    /** Two-digit years lie within a century of this one; fixed, so that a figure looks the same next year. */
    private static final int CENTURY_START = 1956;

    private Dates() {}

    /** Milliseconds since 1970 in UTC; NaN where the text is no date. */
    public static double parse(String text) {
        if (text.isEmpty() || text.charAt(0) > '9') {
            return Double.NaN;
        }
        Matcher matcher = DATE.matcher(text);
        return matcher.matches() ? milliseconds(matcher) : Double.NaN;
    }

    private static double milliseconds(Matcher parts) {
        int year = year(parts.group(1));
        int month = whole(parts.group(2), 1);
        int day = whole(parts.group(3), 1);
        int hour = whole(parts.group(4), 0);
        int minute = whole(parts.group(5), 0);
        double second = parts.group(6) == null ? 0 : Double.parseDouble(parts.group(6));
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 60;
        if (!valid || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Double.NaN;
        }
        double days = LocalDate.of(year, month, day).toEpochDay();
        return ((days * 24 + hour) * 60 + minute) * 60000 + second * 1000;
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() > 2) {
            return year;
        }
        int inCentury = CENTURY_START / 100 * 100 + year;
        return inCentury < CENTURY_START ? inCentury + 100 : inCentury;
    }

    private static int whole(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** The date and time of milliseconds since 1970. */
    public static LocalDateTime time(double milliseconds) {
        long whole = (long) Math.floor(milliseconds);
        long seconds = Math.floorDiv(whole, 1000);
        int nanos = (int) (Math.floorMod(whole, 1000) * 1_000_000 + Math.round((milliseconds - whole) * 1_000_000));
        return LocalDateTime.ofEpochSecond(seconds, Math.min(nanos, 999_999_999), ZoneOffset.UTC);
    }

    /** Milliseconds since 1970 of a date and time. */
    public static double milliseconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1000.0 + time.getNano() / 1e6;
    }

    /** Moves by whole months; from a day that a month lacks to its last. */
    public static double plusMonths(double milliseconds, int months) {
        return milliseconds(time(milliseconds).plusMonths(months));
    }

    /** Moves back by so many steps of a unit: {@code year}, {@code month}, {@code day}, {@code hour}, ... */
    public static double back(double milliseconds, String unit, int count) {
        switch (unit) {
            case "year":
                return plusMonths(milliseconds, -12 * count);
            case "month":
                return plusMonths(milliseconds, -count);
            case "day":
                return milliseconds - count * 86_400_000.0;
            case "hour":
                return milliseconds - count * 3_600_000.0;
            case "minute":
                return milliseconds - count * 60_000.0;
            default:
                return milliseconds - count * 1000.0;
        }
    }
}
