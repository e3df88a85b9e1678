package io.portolan.image;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document with one of its values replaced, for each of its values: members of objects, and the first items of lists. */
final class Mutations {

    private static final int ITEMS = 2;

    private Mutations() {}

    /** Tells of every document that differs from the given one in one value. */
    static void each(Json document, List<Json> replacements, Consumer<Json> told) {
        if (document instanceof JsonObject object) {
            object.members()
                    .forEach((name, value) ->
                            replaced(value, replacements, changed -> told.accept(object.with(name, changed))));
        } else if (document instanceof JsonArray array) {
            for (int i = 0; i < Math.min(ITEMS, array.size()); i++) {
                List<Json> items = new ArrayList<>(array.items());
                int index = i;
                replaced(array.get(i), replacements, changed -> {
                    items.set(index, changed);
                    told.accept(new JsonArray(items));
                });
            }
        }
    }

    private static void replaced(Json value, List<Json> replacements, Consumer<Json> told) {
        replacements.forEach(told);
        if (!(value instanceof JsonNull)) {
            each(value, replacements, told);
        }
    }
}
