package io.portolan.image.plot;

import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import org.jspecify.annotations.Nullable;

/** Coordinates of a figure as numbers. */
public final class Coordinates {

    private Coordinates() {}

    /** NaN where it is none. */
    public static double number(@Nullable Json value) {
        return value == null ? Double.NaN : Column.of(JsonArray.of(value)).number(0);
    }
}
