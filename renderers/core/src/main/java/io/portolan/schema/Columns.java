package io.portolan.schema;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a trace that are read side by side, one value of each for a point. */
final class Columns {

    private static final Set<String> SIDE_BY_SIDE = Set.of(
            "x",
            "y",
            "z",
            "r",
            "theta",
            "real",
            "imag",
            "lat",
            "lon",
            "a",
            "b",
            "c",
            "u",
            "v",
            "w",
            "open",
            "high",
            "low",
            "close",
            "locations",
            "value");

    private Columns() {}

    /** Says how long the columns are, if they differ; matrices and what stands beside them are no such columns. */
    static Optional<String> unequal(JsonObject trace, JsonObject attributes) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : trace.members().entrySet()) {
            if (SIDE_BY_SIDE.contains(member.getKey()) && attributes.has(member.getKey())) {
                if (isMatrix(member.getValue())) {
                    return Optional.empty();
                }
                length(member.getValue()).ifPresent(length -> lengths.put(member.getKey(), length));
            }
        }
        return lengths.values().stream().distinct().count() > 1 ? Optional.of(told(lengths)) : Optional.empty();
    }

    private static boolean isMatrix(Json value) {
        return value instanceof JsonArray list
                        && list.size() > 0
                        && length(list.get(0)).isPresent()
                || value instanceof TypedArray typed && typed.shape().isPresent();
    }

    private static OptionalInt length(Json value) {
        if (value instanceof JsonArray list) {
            return OptionalInt.of(list.size());
        }
        return value instanceof TypedArray typed ? OptionalInt.of(typed.length()) : OptionalInt.empty();
    }

    private static String told(Map<String, Integer> lengths) {
        return "columns differ in length: "
                + lengths.entrySet().stream()
                        .map(column -> column.getKey() + " has " + column.getValue())
                        .collect(Collectors.joining(", "));
    }
}
