package io.portolan.integration;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell published while it ran. */
record Cell(String request, List<Wire.Message> published) {

    /** The data of the cell's value, by MIME type. */
    JsonObject result() {
        return only("execute_result").getAsJsonObject("data");
    }

    /** The only message of this type. */
    JsonObject only(String type) {
        List<JsonObject> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type + " in " + published);
        }
        return found.get(0);
    }

    List<JsonObject> all(String type) {
        return published.stream()
                .filter(message -> message.type().equals(type))
                .map(Wire.Message::content)
                .toList();
    }

    /** Printed text, standard output and error alike. */
    String printed() {
        return all("stream").stream()
                .map(content -> content.get("text").getAsString())
                .collect(Collectors.joining());
    }

    static String displayId(JsonObject content) {
        return content.getAsJsonObject("transient").get("display_id").getAsString();
    }
}
