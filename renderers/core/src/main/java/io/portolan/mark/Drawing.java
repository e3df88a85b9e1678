package io.portolan.mark;

import io.portolan.json.JsonObject;
import java.util.List;

/**
 * What a mark draws in one panel, with no word of the panel's axes yet.
 *
 * @param traces Plotly traces
 * @param shapes Plotly layout shapes whose references are {@code x}, {@code y}, {@code x domain} or {@code y domain}
 * @param images Plotly layout images whose references are {@code x} and {@code y}
 * @param colorAxis what the mark adds to the plot's colour axis
 * @param layout what the mark asks of the whole layout, such as a bar mode
 */
public record Drawing(
        List<JsonObject> traces,
        List<JsonObject> shapes,
        List<JsonObject> images,
        JsonObject colorAxis,
        JsonObject layout) {

    public Drawing {
        traces = List.copyOf(traces);
        shapes = List.copyOf(shapes);
        images = List.copyOf(images);
    }

    /** Traces alone. */
    public static Drawing of(List<JsonObject> traces) {
        return of(traces, JsonObject.empty());
    }

    static Drawing of(List<JsonObject> traces, JsonObject layout) {
        return new Drawing(traces, List.of(), List.of(), JsonObject.empty(), layout);
    }

    static Drawing ofShapes(List<JsonObject> shapes) {
        return new Drawing(List.of(), shapes, List.of(), JsonObject.empty(), JsonObject.empty());
    }

    /** A picture and the traces that explain it. */
    public static Drawing ofImage(JsonObject image, List<JsonObject> traces, JsonObject colorAxis) {
        return new Drawing(traces, List.of(), List.of(image), colorAxis, JsonObject.empty());
    }
}
