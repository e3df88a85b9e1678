package io.portolan.mark;

import io.portolan.json.JsonObject;
import java.util.List;

/**
 * What a mark draws in one panel, with no word of the panel's axes yet.
 *
 * @param traces Plotly traces
 * @param shapes Plotly layout shapes whose references are {@code x}, {@code y}, {@code x domain} or {@code y domain}
 * @param layout what the mark asks of the whole layout, such as a bar mode
 */
public record Drawing(List<JsonObject> traces, List<JsonObject> shapes, JsonObject layout) {

    public Drawing {
        traces = List.copyOf(traces);
        shapes = List.copyOf(shapes);
    }

    static Drawing of(List<JsonObject> traces) {
        return new Drawing(traces, List.of(), JsonObject.empty());
    }

    static Drawing of(List<JsonObject> traces, JsonObject layout) {
        return new Drawing(traces, List.of(), layout);
    }
}
