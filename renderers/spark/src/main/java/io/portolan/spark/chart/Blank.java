package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.util.Arrays;
import java.util.List;

/** Tells figures that would show axes and nothing else: a job of many charts is to report them, as nobody looks at all. */
final class Blank {

    /** Columns of which a trace needs each. */
    private static final List<String> PLACES =
            List.of("x", "y", "z", "r", "theta", "lat", "lon", "a", "b", "c", "values");

    private Blank() {}

    static boolean is(Figure figure) {
        return figure.layout().array("images").size() == 0
                && figure.layout().array("shapes").size() == 0
                && figure.data().stream().allMatch(Blank::hasNothing);
    }

    private static boolean hasNothing(JsonObject trace) {
        return PLACES.stream().flatMap(name -> trace.get(name).stream()).anyMatch(Blank::isMissing);
    }

    /** Whether a column has no value at all. */
    private static boolean isMissing(Json column) {
        if (column instanceof TypedArray numbers) {
            return Arrays.stream(numbers.values()).allMatch(Double::isNaN);
        }
        return column instanceof JsonArray list && list.stream().allMatch(JsonNull.NULL::equals);
    }
}
