package io.portolan.scale;

import io.portolan.frame.Nearest;
import io.portolan.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A sequence of colours for numbers: those of matplotlib (viridis, plasma, inferno, magma, cividis, turbo) and of colorcet
 * (fire, bgy, rainbow4 ... after Peter Kovesi), whose steps are perceived as even. The lists of colorcet whose names start
 * with glasbey are for categories instead.
 *
 * @param name its name
 * @param colors its colours from low to high, {@code #rrggbb}
 */
public record Colormap(String name, List<String> colors) {

    /** How far a channel may lie from the table where it is interpolated, of 255. */
    private static final double TOLERANCE = 1;

    private static final Properties TABLES = Tables.read("colormaps.properties", "colorcet.properties");

    private static final Properties OTHER_NAMES = Tables.read("colorcet-names.properties");

    public Colormap {
        colors = List.copyOf(colors);
    }

    /**
     * A colour map by name, case ignored; {@code _r} at the end reverses it. The maps of colorcet have their short names,
     * those that tell how they were made ({@code linear_kryw_0_100_c71}) and the numbers of their author ({@code CET-L3}).
     *
     * @throws ScaleException if there is none; the message lists names like it
     */
    public static Colormap named(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('-', '_');
        if (key.endsWith("_r")) {
            return named(name.substring(0, name.length() - 2)).reverse();
        }
        String table = TABLES.getProperty(OTHER_NAMES.getProperty(key, key));
        if (table == null) {
            throw new ScaleException("There is no colour map \"" + name + "\"." + hint(name));
        }
        List<String> colors = new ArrayList<>();
        for (int i = 0; i < table.length(); i += 6) {
            colors.add("#" + table.substring(i, i + 6));
        }
        return new Colormap(key, colors);
    }

    private static String hint(String name) {
        List<String> nearest = Nearest.to(name, names());
        return nearest.isEmpty()
                ? " Some names: "
                        + String.join(
                                ", ", names().stream().filter(Colormap::isShort).toList()) + "."
                : " Did you mean " + String.join(" or ", nearest) + "?";
    }

    private static boolean isShort(String name) {
        return name.indexOf('_') == name.lastIndexOf('_') && !name.startsWith("cet_");
    }

    /** The names there are, in alphabetical order. */
    public static List<String> names() {
        return Stream.of(TABLES, OTHER_NAMES)
                .flatMap(table -> table.stringPropertyNames().stream())
                .sorted()
                .toList();
    }

    /** Whether its colours stand for categories, in no order, each unlike those before it. */
    public boolean isCategorical() {
        return name.startsWith("glasbey");
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

    /** The map as Plotly's list of stops: as few as keep what is interpolated between them to the map. */
    public Json colorscale() {
        int last = colors.size() - 1;
        List<List<Object>> stops = new ArrayList<>();
        stops.add(List.of(0.0, colors.get(0)));
        for (int stop = 0; stop < last; ) {
            stop = nextStop(stop);
            stops.add(List.of(stop / (double) last, colors.get(stop)));
        }
        return Json.of(stops);
    }

    /** The farthest colour to which all between it and a stop can be interpolated. */
    private int nextStop(int stop) {
        int next = stop + 1;
        while (next + 1 < colors.size() && isStraight(stop, next + 1)) {
            next++;
        }
        return next;
    }

    private boolean isStraight(int from, int to) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int start = channel(from, shift);
            double slope = (channel(to, shift) - start) / (double) (to - from);
            for (int i = from + 1; i < to; i++) {
                if (Math.abs(start + slope * (i - from) - channel(i, shift)) > TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    private int channel(int index, int shift) {
        return CssColor.rgb(colors.get(index)).orElse(0) >> shift & 255;
    }
}
