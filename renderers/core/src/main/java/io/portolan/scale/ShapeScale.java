package io.portolan.scale;

import java.util.List;
import java.util.stream.Stream;

/**
 * Plotly's marker symbols by category.
 *
 * @param categories in legend order
 */
public record ShapeScale(List<String> categories) {

    private static final List<String> SYMBOLS = List.of(
            "circle", "square", "diamond", "triangle-up", "cross", "x", "star", "triangle-down", "pentagon", "hexagon");

    private static final List<String> OTHERS = List.of(
            "triangle-left",
            "triangle-right",
            "circle-open",
            "square-open",
            "diamond-open",
            "triangle-up-open",
            "cross-open",
            "x-open",
            "star-open",
            "hourglass",
            "bowtie",
            "asterisk-open",
            "hash-open");

    public ShapeScale {
        categories = List.copyOf(categories);
    }

    /** How many shapes can be told apart. */
    public static int limit() {
        return SYMBOLS.size();
    }

    /** The symbols that have a name here. */
    public static List<String> names() {
        return Stream.concat(SYMBOLS.stream(), OTHERS.stream()).toList();
    }

    /** Whether Plotly draws a symbol of that name. */
    public static boolean isShape(String name) {
        return SYMBOLS.contains(name) || OTHERS.contains(name);
    }

    public String symbol(String category) {
        return SYMBOLS.get(Math.max(0, categories.indexOf(category)) % SYMBOLS.size());
    }
}
