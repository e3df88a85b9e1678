package io.portolan.scale;

import io.portolan.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A colour scale that has seen its data.
 *
 * @param categories each category's colour, in legend order; empty if no category is coloured
 * @param title what the legend explains, markup; may be empty
 * @param axis Plotly's colour axis (colour map, range) if numbers are coloured
 * @param colormap the colours for numbers
 * @param range the numbers that its first and last colour stand for; empty for those of the data
 */
public record ColorScale(
        Map<String, String> categories,
        String title,
        Optional<JsonObject> axis,
        Colormap colormap,
        List<Double> range) {

    /** The colour of a category; one that was never seen is grey. */
    public String color(String category) {
        return categories.getOrDefault(category, "#999999");
    }

    public List<String> order() {
        return List.copyOf(categories.keySet());
    }
}
