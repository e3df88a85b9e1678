package io.portolan.image.geo;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the features that the locations of a trace name. */
final class Places {

    private Places() {}

    /** The features of a trace's locations, null for those that name none. */
    static List<@Nullable Feature> of(Attrs trace, Layers layers) {
        boolean own = trace.at("geojson").filter(JsonObject.class::isInstance).isPresent();
        String mode = trace.word(
                "locationmode", own ? "geojson-id" : "ISO-3", "ISO-3", "USA-states", "country names", "geojson-id");
        Map<String, Feature> known = known(trace, mode, layers);
        Column locations = trace.column("locations");
        List<@Nullable Feature> found = new ArrayList<>();
        for (int i = 0; i < locations.size(); i++) {
            String location = locations.text(i);
            found.add(location == null ? null : known.get(id(mode, location)));
        }
        return found;
    }

    private static Map<String, Feature> known(Attrs trace, String mode, Layers layers) {
        Map<String, Feature> known = new HashMap<>();
        switch (mode) {
            case "geojson-id":
                trace.at("geojson")
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .ifPresent(document -> GeoJson.features(document, trace.text("featureidkey", "id"))
                                .forEach(feature -> known.put(feature.id(), feature)));
                break;
            case "USA-states":
                layers.of("subunits").stream()
                        .filter(feature -> feature.country().equals("USA"))
                        .forEach(feature -> known.put(feature.id(), feature));
                break;
            default:
                layers.of("countries").forEach(feature -> known.put(feature.id(), feature));
        }
        return known;
    }

    private static String id(String mode, String location) {
        switch (mode) {
            case "USA-states":
                return UsStates.letters(location);
            case "country names":
                return Countries.letters(location);
            default:
                return location;
        }
    }
}
