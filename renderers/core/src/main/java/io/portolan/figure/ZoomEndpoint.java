package io.portolan.figure;

import io.portolan.display.Endpoint;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers a page that was zoomed: {@code {"x": [low, high], "y": [low, high]}}, either left out for all there is, with
 * the figure's document.
 */
record ZoomEndpoint(Zoom zoom) implements Endpoint {

    /** @throws FigureException if the question is none */
    @Override
    public String answer(String question) {
        if (!(Json.parse(question) instanceof JsonObject asked)) {
            throw new FigureException("A page asks with an object, not with " + question + ".", null);
        }
        return zoom.within(ends(asked, "x"), ends(asked, "y")).document().toJson();
    }

    private static List<Object> ends(JsonObject asked, String axis) {
        List<Object> ends = new ArrayList<>();
        asked.array(axis).forEach(end -> ends.add(end.toJava()));
        if (!ends.isEmpty() && (ends.size() != 2 || !(ends.get(0) instanceof Comparable))) {
            throw new FigureException("An axis has two ends, numbers or dates, not " + ends + ".", null);
        }
        return ends;
    }
}
