package io.portolan.scale;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;

/** What CSS calls a colour: the 148 names, hex notation, rgb(), rgba(), hsl() and hsla(). */
public final class CssColor {

    private static final Pattern NOTATION =
            Pattern.compile("#(\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})|(rgb|hsl)a?\\([-\\d\\s.,%/deg]+\\)");

    private static final Properties NAMES = Tables.read("css-colors.properties");

    private CssColor() {}

    /** The names, in lower case and alphabetic order. */
    public static List<String> names() {
        return NAMES.stringPropertyNames().stream().sorted().toList();
    }

    public static boolean isColor(String text) {
        String lower = text.trim().toLowerCase(Locale.ROOT);
        return lower.equals("transparent")
                || NAMES.containsKey(lower)
                || NOTATION.matcher(lower).matches();
    }

    /**
     * A colour that is seen through.
     *
     * @param color a name or {@code #rrggbb}; any other notation is left as it is
     * @param alpha from 0, unseen, to 1, opaque
     */
    public static String withAlpha(String color, double alpha) {
        OptionalInt opaque = rgb(color);
        if (opaque.isEmpty()) {
            return color;
        }
        int rgb = opaque.getAsInt();
        return "rgba(" + (rgb >> 16) + ", " + (rgb >> 8 & 255) + ", " + (rgb & 255) + ", " + alpha + ")";
    }

    /**
     * Red, green and blue as {@code 0xrrggbb}.
     *
     * @param color a name or {@code #rrggbb}; any other notation gives nothing
     */
    public static OptionalInt rgb(String color) {
        String lower = color.trim().toLowerCase(Locale.ROOT);
        String hex = NAMES.getProperty(lower, lower.matches("#\\p{XDigit}{6}") ? lower.substring(1) : "");
        return hex.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hex, 16));
    }
}
