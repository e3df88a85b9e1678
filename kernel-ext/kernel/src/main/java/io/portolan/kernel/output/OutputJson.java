package io.portolan.kernel.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.kernel.session.CellError;
import io.portolan.kernel.session.StandardStream;
import java.util.Base64;

/** The contents of output messages; with an {@code output_type} they are the outputs of a notebook file. */
public final class OutputJson {

    private OutputJson() {}

    /** Printed text: {@code name}, {@code text}. */
    public static JsonObject stream(StandardStream stream, String text) {
        JsonObject content = new JsonObject();
        content.addProperty("name", stream.protocolName());
        content.addProperty("text", text);
        return content;
    }

    /** A shown value: {@code data}, {@code metadata}; JSON types as JSON, binary types as base64. */
    public static JsonObject bundle(MimeBundle bundle) {
        JsonObject data = new JsonObject();
        bundle.data().forEach((type, content) -> data.add(type, content(type, content.value())));
        JsonObject content = new JsonObject();
        content.add("data", data);
        content.add("metadata", JsonTree.of(bundle.metadata()));
        return content;
    }

    private static JsonElement content(String type, Object value) {
        if (value instanceof byte[] bytes) {
            return new JsonPrimitive(Base64.getEncoder().encodeToString(bytes));
        }
        if (!MimeTypes.isJson(type)) {
            return new JsonPrimitive(value.toString());
        }
        return value instanceof String text ? parsed(text) : JsonTree.of(value);
    }

    /** Text under a JSON type is JSON already, unless it is just text. */
    private static JsonElement parsed(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException plain) {
            return new JsonPrimitive(text);
        }
    }

    /** A failed cell: {@code ename}, {@code evalue}, {@code traceback}. */
    public static JsonObject error(CellError error) {
        JsonArray trace = new JsonArray();
        error.trace().forEach(trace::add);
        JsonObject content = new JsonObject();
        content.addProperty("ename", error.name());
        content.addProperty("evalue", error.message());
        content.add("traceback", trace);
        return content;
    }
}
