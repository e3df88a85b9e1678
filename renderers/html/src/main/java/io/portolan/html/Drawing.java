package io.portolan.html;

import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure as plotly.js will get it.
 *
 * @param figure the original
 * @param types the trace types that will be drawn; immutable
 * @param unknown the trace types plotly.js does not have, which it would draw as scatter; immutable
 */
record Drawing(Figure figure, Set<String> types, Set<String> unknown) {

    /** What a document's config may not say: where a button sends the data, and buttons made of markup. */
    private static final Set<String> REFUSED =
            Set.of("plotlyServerURL", "showSendToCloud", "modeBarButtons", "modeBarButtonsToAdd");

    private static final Set<String> WEBGL = Set.of(
            "scattergl",
            "splom",
            "parcoords",
            "scatter3d",
            "surface",
            "mesh3d",
            "isosurface",
            "volume",
            "cone",
            "streamtube",
            "scattermap",
            "choroplethmap",
            "densitymap");

    static Drawing of(Figure figure, Catalog catalog) {
        Set<String> types = figure.data().stream().map(Drawing::type).collect(Collectors.toSet());
        Set<String> known = types.stream().filter(catalog::knows).collect(Collectors.toUnmodifiableSet());
        types.removeAll(known);
        return new Drawing(figure, known, Set.copyOf(types));
    }

    private static String type(JsonObject trace) {
        return trace.string("type").orElse("scatter");
    }

    /** Whether there is nothing that plotly.js could draw. */
    boolean isStrange() {
        return types.isEmpty() && !unknown.isEmpty();
    }

    boolean needsWebGl() {
        return types.stream().anyMatch(WEBGL::contains);
    }

    Needs needs(Catalog catalog) {
        return new Needs(catalog.drawing(types), Outlines.of(figure, types, catalog));
    }

    /** The document to send: known traces with packed numbers, our config under the figure's own. */
    JsonObject document() {
        JsonObject.Builder document = JsonObject.builder().put("data", traces(figure.data()));
        figure.document().members().forEach((name, value) -> {
            if (!name.equals("data") && !name.equals("config")) {
                document.put(name, value);
            }
        });
        return document.put("config", config()).build();
    }

    private List<JsonObject> traces(List<JsonObject> traces) {
        return traces.stream()
                .filter(trace -> !unknown.contains(type(trace)))
                .map(TracePacking::pack)
                .toList();
    }

    private JsonObject config() {
        JsonObject.Builder config = JsonObject.builder().put("responsive", true).put("displaylogo", false);
        figure.document().object("config").members().forEach((name, value) -> {
            if (!REFUSED.contains(name)) {
                config.put(name, value);
            }
        });
        return config.build();
    }
}
