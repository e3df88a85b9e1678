package io.portolan.image.axis;

import io.portolan.image.value.Dates;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes dates by a format of d3-time-format, with Plotly's {@code %h} (half year), {@code %q} and {@code %nf}. */
public final class D3TimeFormat {

    private D3TimeFormat() {}

    /** The text of milliseconds since 1970, UTC. */
    public static String text(String format, double milliseconds) {
        LocalDateTime time = Dates.time(milliseconds);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            char next = format.charAt(++i);
            boolean modified =
                    (next == '-' || next == '_' || next == '0' || Character.isDigit(next)) && i + 1 < format.length();
            char directive = modified ? format.charAt(++i) : next;
            String text = directive(directive, time, modified && Character.isDigit(next) ? next - '0' : 6);
            out.append(modified && next == '-' ? text.replaceFirst("^0+(?=\\d)", "") : text);
        }
        return out.toString();
    }

    private static String directive(char directive, LocalDateTime time, int digits) {
        switch (directive) {
            case 'Y':
                return String.valueOf(time.getYear());
            case 'y':
                return two(Math.floorMod(time.getYear(), 100));
            case 'm':
                return two(time.getMonthValue());
            case 'd':
                return two(time.getDayOfMonth());
            case 'e':
                return padded(time.getDayOfMonth(), 2, ' ');
            case 'H':
                return two(time.getHour());
            case 'I':
                return two((time.getHour() + 11) % 12 + 1);
            case 'M':
                return two(time.getMinute());
            case 'S':
                return two(time.getSecond());
            case 'p':
                return time.getHour() < 12 ? "AM" : "PM";
            case 'f':
                return fraction(time, digits).replaceAll("(?<=.)0+$", "");
            case 'L':
                return fraction(time, 3);
            default:
                return named(directive, time);
        }
    }

    private static String named(char directive, LocalDateTime time) {
        switch (directive) {
            case 'b':
                return english(time.getMonth().name()).substring(0, 3);
            case 'B':
                return english(time.getMonth().name());
            case 'a':
                return english(time.getDayOfWeek().name()).substring(0, 3);
            case 'A':
                return english(time.getDayOfWeek().name());
            case 'j':
                return padded(time.getDayOfYear(), 3, '0');
            case 'q':
                return String.valueOf((time.getMonthValue() + 2) / 3);
            case 'h':
                return String.valueOf((time.getMonthValue() + 5) / 6);
            case 'u':
                return String.valueOf(time.getDayOfWeek().getValue());
            case 'w':
                return String.valueOf(time.getDayOfWeek().getValue() % 7);
            case 'V':
                return two(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'U':
                return two((time.getDayOfYear() + 6 - time.getDayOfWeek().getValue() % 7) / 7);
            case 'W':
                return two((time.getDayOfYear() + 6 - (time.getDayOfWeek().getValue() + 6) % 7) / 7);
            default:
                return composed(directive, time);
        }
    }

    private static String composed(char directive, LocalDateTime time) {
        double milliseconds = Dates.milliseconds(time);
        switch (directive) {
            case 'x':
                return text("%-m/%-d/%Y", milliseconds);
            case 'X':
                return text("%-I:%M:%S %p", milliseconds);
            case 'c':
                return text("%a %b %e %X %Y", milliseconds);
            case 's':
                return String.valueOf((long) Math.floor(milliseconds / 1000));
            case 'Z':
                return "+0000";
            case '%':
                return "%";
            default:
                return "%" + directive;
        }
    }

    /** Names of months and days come from the enums: locale data may differ from one Java to the next. */
    private static String english(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String fraction(LocalDateTime time, int digits) {
        return padded(time.getNano() / 1000, 6, '0').substring(0, Math.min(6, digits));
    }

    private static String two(int value) {
        return padded(value, 2, '0');
    }

    private static String padded(int value, int width, char pad) {
        StringBuilder text = new StringBuilder(String.valueOf(value));
        while (text.length() < width) {
            text.insert(0, pad);
        }
        return text.toString();
    }
}
