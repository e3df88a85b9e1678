package io.portolan.spark.chart;

import io.portolan.figure.Figure;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small print on a chart that tells that not all rows were drawn. */
final class Note {

    private static final double LINE = 15;
    private static final double PLOTLY_TOP = 100;

    private Note() {}

    /** Writes above the plot, at its right. */
    static Figure on(Figure figure, long rows, int drawn) {
        JsonObject layout = figure.layout();
        List<Json> annotations = new ArrayList<>(layout.array("annotations").items());
        annotations.add(annotation(String.format(
                Locale.ROOT,
                "%,d of %,d rows: first, last, least and greatest of each block; rowLimit(...) sets from when",
                drawn,
                rows)));
        double top = layout.number("margin.t").orElse(PLOTLY_TOP);
        return figure.withLayout(JsonObject.of("annotations", annotations, "margin", JsonObject.of("t", top + LINE)));
    }

    private static JsonObject annotation(String text) {
        return JsonObject.builder()
                .put("text", text)
                .put("showarrow", false)
                .put("xref", "paper")
                .put("yref", "paper")
                .put("x", 1)
                .put("y", 1)
                .put("xanchor", "right")
                .put("yanchor", "bottom")
                .put("yshift", 2)
                .put("font", JsonObject.of("size", 11, "color", "#888"))
                .build();
    }
}
