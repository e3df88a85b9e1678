package io.portolan.image.geo;

import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * The layers that a map can show.
 *
 * @param topology the data
 * @param countries the only ones that it shows; empty for all
 */
record Layers(Topology topology, Set<String> countries) {

    static final Layers NONE = new Layers(new Topology(JsonObject.empty()), Set.of());

    /** All of a layer. */
    Geometry shape(String layer) {
        return Geometry.all(of(layer).stream().map(Feature::geometry).toList());
    }

    /** The features of a layer. */
    List<Feature> of(String layer) {
        if (countries.isEmpty()) {
            return topology.layer(layer);
        }
        switch (layer) {
            case "land":
            case "coastlines":
            case "countries":
                return picked(topology.layer("countries"));
            case "subunits":
                return picked(topology.layer(layer));
            default:
                return topology.layer(layer);
        }
    }

    private List<Feature> picked(List<Feature> features) {
        return features.stream()
                .filter(feature -> countries.contains(feature.country().isEmpty() ? feature.id() : feature.country()))
                .toList();
    }
}
