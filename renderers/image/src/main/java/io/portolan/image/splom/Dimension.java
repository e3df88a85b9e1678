package io.portolan.image.splom;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.ArrayList;
import java.util.List;

/**
 * One column of the table, and the axes it is drawn along.
 *
 * @param attrs its attributes
 * @param x id of its x axis; empty where it has none
 * @param y id of its y axis; empty where it has none
 */
record Dimension(Attrs attrs, String x, String y) {

    /** The dimensions of a trace; without stated axes, each has the axes of its number. */
    static List<Dimension> of(Attrs trace) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Attrs attrs : trace.parts("dimensions")) {
            int place = dimensions.size();
            dimensions.add(new Dimension(attrs, axis(trace, "x", place), axis(trace, "y", place)));
        }
        return dimensions;
    }

    private static String axis(Attrs trace, String letter, int place) {
        String own = place == 0 ? letter : letter + (place + 1);
        if (!trace.isList(letter + "axes")) {
            return own;
        }
        Column stated = trace.column(letter + "axes");
        if (place >= stated.size()) {
            return "";
        }
        String id = String.valueOf(stated.text(place));
        return id.matches(letter + "([2-9]|[1-9]\\d+)?") ? id : own;
    }

    boolean isVisible() {
        return attrs.flag("visible", true) && !attrs.column("values").isEmpty();
    }

    /** Its values; none where it is hidden, though its axes stay. */
    Json values() {
        return isVisible() ? attrs.at("values").orElse(JsonArray.of()) : JsonArray.of();
    }
}
