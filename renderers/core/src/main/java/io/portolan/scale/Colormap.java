package io.portolan.scale;

import io.portolan.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A sequence of colours for numbers, of even perceived steps: the viridis family of Stéfan van der Walt and Nathaniel
 * Smith.
 *
 * @param name its name
 * @param colors its colours from low to high, {@code #rrggbb}
 */
public record Colormap(String name, List<String> colors) {

    /** Enough for linear interpolation between them to stay within 1 of 255 of the full table. */
    private static final int STOPS = 17;

    private static final Properties TABLES = Tables.read("colormaps.properties");

    public Colormap {
        colors = List.copyOf(colors);
    }

    /**
     * A colour map by name, case ignored; {@code _r} at the end reverses it.
     *
     * @throws ScaleException if there is none; the message lists the names
     */
    public static Colormap named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.endsWith("_r")) {
            return named(key.substring(0, key.length() - 2)).reverse();
        }
        String table = TABLES.getProperty(key);
        if (table == null) {
            throw new ScaleException(
                    "There is no colour map \"" + name + "\". Names: " + String.join(", ", names()) + ".");
        }
        List<String> colors = new ArrayList<>();
        for (int i = 0; i < table.length(); i += 6) {
            colors.add("#" + table.substring(i, i + 6));
        }
        return new Colormap(key, colors);
    }

    /** The names there are, in alphabetical order. */
    public static List<String> names() {
        return TABLES.stringPropertyNames().stream().sorted().collect(Collectors.toList());
    }

    public Colormap reverse() {
        List<String> reversed = new ArrayList<>(colors);
        Collections.reverse(reversed);
        return new Colormap(name + "_r", reversed);
    }

    /** The colour at a share of the way from low to high, 0 to 1. */
    public String at(double share) {
        return colors.get((int) Math.round(Math.max(0, Math.min(1, share)) * (colors.size() - 1)));
    }

    /** The map as Plotly's list of stops. */
    public Json colorscale() {
        List<List<Object>> stops = new ArrayList<>();
        for (int i = 0; i < STOPS; i++) {
            double share = i / (double) (STOPS - 1);
            stops.add(List.of(share, at(share)));
        }
        return Json.of(stops);
    }
}
