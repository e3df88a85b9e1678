package io.portolan.kernel.notebook;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outputs of a whole notebook by display id. Its monitor guards the notebook's tree while a run goes on. */
final class ShownOutputs {

    private final Map<String, List<JsonObject>> byId = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    void remember(String displayId, JsonObject output) {
        byId.computeIfAbsent(displayId, id -> new ArrayList<>()).add(output);
    }

    void replace(String displayId, JsonObject content) {
        for (JsonObject output : byId.getOrDefault(displayId, List.of())) {
            output.add("data", content.get("data"));
            output.add("metadata", content.get("metadata"));
        }
    }

    /** Takes note of an output that shows less than it should. */
    void failed(String reason) {
        failures.add(reason);
    }

    /** Why outputs show less than they should, in the order they came. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
