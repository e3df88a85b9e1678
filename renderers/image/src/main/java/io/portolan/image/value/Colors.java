package io.portolan.image.value;

import io.portolan.image.scene.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads colours as CSS writes them: names, #hex of 3, 4, 6 or 8 digits, rgb(), rgba(), hsl(), hsla(). */
public final class Colors {

    private static final Map<String, Integer> NAMES = names();

    private Colors() {}

    /** The colour a text says; empty where it says none. */
    public static Optional<Color> parse(String text) {
        String css = text.trim().toLowerCase(Locale.ROOT);
        if (css.startsWith("#")) {
            return hex(css.substring(1));
        }
        if (css.startsWith("rgb")) {
            return function(css).map(Colors::rgb);
        }
        if (css.startsWith("hsl")) {
            return function(css).map(Colors::hsl);
        }
        if (css.equals("transparent")) {
            return Optional.of(Color.TRANSPARENT);
        }
        return Optional.ofNullable(NAMES.get(css)).map(rgb -> new Color(0xff000000 | rgb));
    }

    private static Optional<Color> hex(String digits) {
        if (!digits.matches("[0-9a-f]+")) {
            return Optional.empty();
        }
        switch (digits.length()) {
            case 3:
            case 4:
                return hex(digits.replaceAll("(.)", "$1$1"));
            case 6:
                return Optional.of(new Color(0xff000000 | Integer.parseInt(digits, 16)));
            case 8:
                long rgba = Long.parseLong(digits, 16);
                return Optional.of(new Color((int) (rgba >>> 8 | (rgba & 255) << 24)));
            default:
                return Optional.empty();
        }
    }

    /** The three or four arguments of a colour function: percentages as shares of 255 or 1, alpha last. */
    private static Optional<double[]> function(String css) {
        int open = css.indexOf('(');
        int close = css.indexOf(')');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        String[] parts = css.substring(open + 1, close).trim().split("[\\s,/]+");
        double[] values = {0, 0, 0, 1};
        for (int i = 0; i < parts.length && i < 4; i++) {
            boolean percent = parts[i].endsWith("%");
            double value = Numbers.parse(percent ? parts[i].substring(0, parts[i].length() - 1) : parts[i]);
            boolean share = css.startsWith("hsl") && i > 0 && i < 3;
            if (Double.isNaN(value) || share && !percent && css.contains(",")) {
                return Optional.empty();
            }
            values[i] = !percent ? value : i == 3 || css.startsWith("hsl") ? value / 100 : value * 2.55;
        }
        return parts.length < 3 ? Optional.empty() : Optional.of(values);
    }

    private static Color rgb(double[] v) {
        return Color.rgba((int) Math.round(v[0]), (int) Math.round(v[1]), (int) Math.round(v[2]), v[3]);
    }

    private static Color hsl(double[] v) {
        double hue = (v[0] % 360 + 360) % 360;
        double saturation = v[1];
        double lightness = v[2];
        double a = saturation * Math.min(lightness, 1 - lightness);
        return Color.rgba(
                hslPart(0, hue, lightness, a), hslPart(8, hue, lightness, a), hslPart(4, hue, lightness, a), v[3]);
    }

    /** The lightness of HSL, 0 to 1. */
    static double lightness(Color color) {
        return (most(color) + least(color)) / 510.0;
    }

    /** A colour of the same hue and saturation in HSL. */
    static Color withLightness(Color color, double lightness) {
        double spread = (most(color) - least(color)) / 255.0;
        double room = 1 - Math.abs(2 * lightness(color) - 1);
        double saturation = room <= 0 ? 0 : spread / room;
        return hsl(new double[] {hue(color), saturation, lightness, color.opacity()});
    }

    private static int most(Color color) {
        return Math.max(color.red(), Math.max(color.green(), color.blue()));
    }

    private static int least(Color color) {
        return Math.min(color.red(), Math.min(color.green(), color.blue()));
    }

    private static double hue(Color color) {
        int most = most(color);
        double spread = most - least(color);
        if (spread == 0) {
            return 0;
        }
        if (most == color.red()) {
            return 60 * (color.green() - color.blue()) / spread;
        }
        return most == color.green()
                ? 120 + 60 * (color.blue() - color.red()) / spread
                : 240 + 60 * (color.red() - color.green()) / spread;
    }

    /** CSS Color Module Level 4, section 7.1. */
    private static int hslPart(int n, double hue, double lightness, double a) {
        double k = (n + hue / 30) % 12;
        return (int) Math.round(255 * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
    }

    /** The names of CSS Color Module Level 4, each with its six digits. */
    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (String entry : NAMED.split(" ")) {
            int colon = entry.indexOf(':');
            names.put(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1), 16));
        }
        return names;
    }

    private static final String NAMED = ColorNames.LIST;
}
