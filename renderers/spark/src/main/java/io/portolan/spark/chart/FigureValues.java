package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.frame.UnknownColumnException;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Named values for the placeholders of a figure.
 *
 * @param rows how many rows they come from
 */
record FigureValues(Map<String, Json> values, long rows) {

    private static final String SIGN = "$";

    /**
     * A figure with values in place of its placeholders.
     *
     * @throws UnknownColumnException if there is none of a placeholder's name
     */
    Figure fill(Figure figure) {
        return Figure.of(fill(figure.document()));
    }

    private JsonObject fill(JsonObject object) {
        Map<String, Json> filled = new LinkedHashMap<>();
        object.members().forEach((name, member) -> filled.put(name, fill(member)));
        return new JsonObject(filled);
    }

    private Json fill(Json json) {
        if (json instanceof JsonObject object) {
            return fill(object);
        } else if (json instanceof JsonArray array && array.numbers().isEmpty()) {
            return new JsonArray(array.stream().map(this::fill).toList());
        } else if (json instanceof JsonString text && text.value().startsWith(SIGN)) {
            return value(text.value().substring(SIGN.length()));
        }
        return json;
    }

    /** What stands for the text behind a dollar sign. */
    private Json value(String name) {
        if (name.isEmpty() || name.startsWith(SIGN)) {
            return new JsonString(name.isEmpty() ? SIGN : name);
        }
        Json value = values.get(name);
        if (value == null) {
            throw new UnknownColumnException(
                    "The figure's \"" + SIGN + name + "\" stands for nothing.", name, List.copyOf(values.keySet()));
        }
        return value;
    }
}
