package io.portolan.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON array.
 *
 * @param items the values; immutable
 */
public record JsonArray(List<Json> items) implements Json, Iterable<Json> {

    private static final JsonArray EMPTY = new JsonArray(List.of());

    public JsonArray {
        items = items instanceof NumberList ? items : List.copyOf(items);
    }

    public static JsonArray empty() {
        return EMPTY;
    }

    /** An array of values, each as {@link Json#of} takes it. */
    public static JsonArray of(Object... values) {
        List<Json> items = new ArrayList<>(values.length);
        for (Object value : values) {
            items.add(Json.of(value));
        }
        return new JsonArray(items);
    }

    public int size() {
        return items.size();
    }

    public Json get(int index) {
        return items.get(index);
    }

    public Stream<Json> stream() {
        return items.stream();
    }

    /**
     * The values of an array of numbers that was read, NaN where one is null; empty for any other array.
     *
     * @return the array's own, to be read only
     */
    public Optional<double[]> numbers() {
        return items instanceof NumberList numbers ? Optional.of(numbers.values()) : Optional.empty();
    }

    /** The items that are objects. */
    public List<JsonObject> objects() {
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    @Override
    public Iterator<Json> iterator() {
        return items.iterator();
    }
}
