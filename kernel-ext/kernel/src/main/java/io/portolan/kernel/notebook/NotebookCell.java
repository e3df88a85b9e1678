package io.portolan.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One cell of a notebook file; changes go into the file's tree. */
record NotebookCell(JsonObject json) {

    static NotebookCell code(String id, String source, String tag) {
        JsonArray tags = new JsonArray();
        tags.add(tag);
        JsonObject metadata = new JsonObject();
        metadata.add("tags", tags);
        JsonObject json = new JsonObject();
        json.addProperty("cell_type", "code");
        json.add("execution_count", JsonNull.INSTANCE);
        json.addProperty("id", id);
        json.add("metadata", metadata);
        json.add("outputs", new JsonArray());
        json.add("source", MultilineText.lines(source));
        return new NotebookCell(json);
    }

    String type() {
        return json.get("cell_type").getAsString();
    }

    boolean isCode() {
        return type().equals("code");
    }

    String id() {
        return json.get("id").getAsString();
    }

    void ensureId(String fallback) {
        if (!json.has("id")) {
            json.addProperty("id", fallback);
        }
    }

    String source() {
        return MultilineText.of(json.get("source"));
    }

    Set<String> tags() {
        JsonElement metadata = json.get("metadata");
        JsonElement tags = metadata == null ? null : metadata.getAsJsonObject().get("tags");
        return tags == null
                ? Set.of()
                : StreamSupport.stream(tags.getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsString)
                        .collect(Collectors.toSet());
    }

    JsonArray outputs() {
        JsonElement outputs = json.get("outputs");
        return outputs == null ? new JsonArray() : outputs.getAsJsonArray();
    }

    /** Forgets what an earlier run left. */
    void reset() {
        json.add("outputs", new JsonArray());
        json.add("execution_count", JsonNull.INSTANCE);
    }

    void setExecutionCount(int count) {
        json.add("execution_count", new JsonPrimitive(count));
    }
}
