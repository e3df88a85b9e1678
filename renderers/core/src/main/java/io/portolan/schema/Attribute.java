package io.portolan.schema;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonString;
import io.portolan.json.TypedArray;
import java.util.List;
import java.util.Optional;

/**
 * What one attribute takes.
 *
 * @param type of the values
 * @param takesList whether a list of such values is taken as well, one for each point
 * @param isUnseen whether no still shows it
 * @param needs what the type needs to know, see {@link ValueType}
 */
record Attribute(ValueType type, boolean takesList, boolean isUnseen, List<Json> needs) {

    private static final int FIXED = 3;

    /** Reads {@code [type, takes list, unseen, needs...]}. */
    static Attribute of(JsonArray entry) {
        return new Attribute(
                ValueType.named(((JsonString) entry.get(0)).value()),
                isSet(entry.get(1)),
                isSet(entry.get(2)),
                entry.items().subList(FIXED, entry.size()));
    }

    private static boolean isSet(Json flag) {
        return flag instanceof JsonNumber number && number.value() == 1;
    }

    /** The first value that is not taken; gaps in lists always are. */
    Optional<Json> refused(Json value) {
        if (takesList && value instanceof JsonArray list) {
            return list.stream().flatMap(item -> refused(item).stream()).findFirst();
        }
        boolean taken = value instanceof JsonNull
                || type.takes(value, needs)
                || takesList && (value instanceof TypedArray || isOnScale(value));
        return taken ? Optional.empty() : Optional.of(value);
    }

    /** In a list of colours, numbers are places on a colour scale. */
    private boolean isOnScale(Json value) {
        return type == ValueType.COLOR && value instanceof JsonNumber;
    }

    String expected() {
        return type.description(needs) + (takesList ? ", or a list" : "");
    }
}
