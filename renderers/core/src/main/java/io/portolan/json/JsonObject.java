package io.portolan.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object: names to values, in order.
 *
 * @param members the members; immutable
 */
public record JsonObject(Map<String, Json> members) implements Json {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    public JsonObject {
        members =
                members instanceof WatchedMembers ? members : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static JsonObject empty() {
        return EMPTY;
    }

    /** An object of alternating names and values, each value as {@link Json#of} takes it. */
    public static JsonObject of(Object... namesAndValues) {
        Builder builder = builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public Set<String> names() {
        return members.keySet();
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The member of that name; JSON null counts as present. */
    public Optional<Json> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The value at a path of names joined by dots, such as {@code xaxis.title.text}. */
    public Optional<Json> at(String path) {
        Optional<Json> found = Optional.of(this);
        for (String name : path.split("\\.")) {
            found = found.filter(JsonObject.class::isInstance).flatMap(object -> ((JsonObject) object).get(name));
        }
        return found;
    }

    /** The object at a path, empty where there is none. */
    public JsonObject object(String path) {
        return at(path).filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(EMPTY);
    }

    /** The array at a path, empty where there is none. */
    public JsonArray array(String path) {
        return at(path).filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .orElse(JsonArray.empty());
    }

    /** The string at a path. */
    public Optional<String> string(String path) {
        return at(path).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }

    /** The number at a path. */
    public Optional<Double> number(String path) {
        return at(path).filter(JsonNumber.class::isInstance).map(value -> ((JsonNumber) value).value());
    }

    /** The boolean at a path. */
    public Optional<Boolean> bool(String path) {
        return at(path).filter(JsonBoolean.class::isInstance).map(value -> ((JsonBoolean) value).value());
    }

    /** This object with one member replaced or added last. */
    public JsonObject with(String name, Object value) {
        return builder().putAll(this).put(name, value).build();
    }

    public JsonObject without(String name) {
        Map<String, Json> rest = new LinkedHashMap<>(members);
        rest.remove(name);
        return new JsonObject(rest);
    }

    /** This object with the other's members laid over it: objects merge, anything else is replaced. */
    public JsonObject merge(JsonObject other) {
        Map<String, Json> merged = new LinkedHashMap<>(members);
        other.members.forEach((name, value) -> merged.merge(
                name,
                value,
                (mine, theirs) ->
                        mine instanceof JsonObject a && theirs instanceof JsonObject b ? a.merge(b) : theirs));
        return new JsonObject(merged);
    }

    /** Collects members in order. */
    public static final class Builder {

        private final Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, Object value) {
            members.put(name, Json.of(value));
            return this;
        }

        /** Adds the member if there is a value. */
        public Builder put(String name, Optional<?> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        public Builder putAll(JsonObject object) {
            members.putAll(object.members);
            return this;
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
