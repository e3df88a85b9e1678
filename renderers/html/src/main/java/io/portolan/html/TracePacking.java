package io.portolan.html;

import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.Set;

/**
 * Turns a trace's numbers into typed arrays, each of the smallest type that holds them. Positions of marks that are
 * merely drawn may lose what no screen shows ({@link Narrowing#SCREEN}); numbers that plotly.js counts, stacks, groups
 * or prints stay exact.
 */
final class TracePacking {

    private static final Set<String> POSITIONS = Set.of("x", "y", "z", "lat", "lon", "r", "theta");

    private static final Set<String> NUMBERS = Set.of(
            "a",
            "b",
            "c",
            "open",
            "high",
            "low",
            "close",
            "u",
            "v",
            "w",
            "i",
            "j",
            "k",
            "value",
            "values",
            "intensity",
            "surfacecolor");

    private static final Set<String> IN_MARKER = Set.of("size", "color", "opacity");

    private static final Set<String> IN_ERROR = Set.of("array", "arrayminus");

    private static final Set<String> DRAWN = Set.of(
            "scatter",
            "scattergl",
            "scatter3d",
            "scattergeo",
            "scattermap",
            "scatterpolar",
            "heatmap",
            "contour",
            "surface");

    private TracePacking() {}

    static JsonObject pack(JsonObject trace) {
        Narrowing positions = drawn(trace) ? Narrowing.SCREEN : Narrowing.EXACT;
        JsonObject.Builder packed = JsonObject.builder();
        trace.members().forEach((name, value) -> packed.put(name, member(name, value, positions)));
        return packed.build();
    }

    private static boolean drawn(JsonObject trace) {
        return DRAWN.contains(trace.string("type").orElse("scatter")) && !trace.has("stackgroup");
    }

    private static Json member(String name, Json value, Narrowing positions) {
        if (POSITIONS.contains(name)) {
            return Numbers.pack(value, positions);
        } else if (NUMBERS.contains(name)) {
            return Numbers.pack(value, Narrowing.EXACT);
        } else if (value instanceof JsonObject nested && name.equals("marker")) {
            return nested(nested, IN_MARKER);
        } else if (value instanceof JsonObject nested && name.startsWith("error_")) {
            return nested(nested, IN_ERROR);
        }
        return value;
    }

    private static Json nested(JsonObject object, Set<String> names) {
        JsonObject.Builder packed = JsonObject.builder();
        object.members()
                .forEach((name, value) ->
                        packed.put(name, names.contains(name) ? Numbers.pack(value, Narrowing.EXACT) : value));
        return packed.build();
    }
}
