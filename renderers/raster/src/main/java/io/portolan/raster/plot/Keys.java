package io.portolan.raster.plot;

import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import io.portolan.mark.Scales;
import io.portolan.raster.reduce.Aggregate;
import java.util.Arrays;
import java.util.List;

/** Traces without points, which bring a picture's colours into the legend or show its colour bar. */
final class Keys {

    /** The place of no point. */
    private static final List<Object> NOWHERE = Arrays.asList((Object) null);

    private Keys() {}

    /** Those of a panel: the legend has each category once, the plot one colour bar. */
    static List<JsonObject> of(Aggregate aggregate, Scales scales, int panel) {
        if (panel > 0) {
            return List.of();
        }
        return aggregate.categories().isEmpty()
                ? List.of(bar())
                : scales.color().order().stream()
                        .map(category -> item(category, scales))
                        .toList();
    }

    private static JsonObject bar() {
        return invisible(JsonObject.of("color", List.of(0), "coloraxis", "coloraxis"))
                .with("showlegend", false);
    }

    private static JsonObject item(String category, Scales scales) {
        return invisible(JsonObject.of("color", scales.color().color(category), "symbol", "square", "size", 10))
                .with("name", category)
                .with("legendgroup", category)
                .with("legendrank", 1 + scales.color().order().indexOf(category) * 100);
    }

    private static JsonObject invisible(JsonObject marker) {
        return JsonObject.of(
                        "type",
                        "scatter",
                        "mode",
                        "markers",
                        "x",
                        Json.of(NOWHERE),
                        "y",
                        Json.of(NOWHERE),
                        "marker",
                        marker)
                .with("hoverinfo", "skip");
    }
}
