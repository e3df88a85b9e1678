package io.portolan.html;

import io.portolan.figure.Figure;
import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The map outlines a figure's geo subplots draw on; plotly.js would fetch them from the network one by one. */
final class Outlines {

    private static final Set<String> GEO = Set.of("scattergeo", "choropleth");

    private Outlines() {}

    static List<Asset> of(Figure figure, Set<String> types, Catalog catalog) {
        if (types.stream().noneMatch(GEO::contains)) {
            return List.of();
        }
        return figure.data().stream()
                .filter(trace -> GEO.contains(trace.string("type").orElse("")))
                .map(trace -> trace.string("geo").orElse("geo"))
                .distinct()
                .map(subplot -> catalog.outline(name(figure.layout(), subplot)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** As plotly.js names it: {@code north-america_50m}; its template may set what the subplot leaves open. */
    private static String name(JsonObject layout, String subplot) {
        JsonObject geo = layout.object("template.layout.geo").merge(layout.object(subplot));
        int resolution = geo.number("resolution").map(Double::intValue).orElse(110);
        return geo.string("scope").orElse("world").replace(' ', '-') + "_" + resolution + "m";
    }
}
