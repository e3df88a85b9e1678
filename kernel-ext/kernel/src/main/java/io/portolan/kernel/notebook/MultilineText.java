package io.portolan.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** Text as notebook files hold it: one string, or a list of lines that keep their ends. */
final class MultilineText {

    private MultilineText() {}

    static String of(@Nullable JsonElement json) {
        if (json == null || json.isJsonNull()) {
            return "";
        }
        if (!json.isJsonArray()) {
            return json.getAsString();
        }
        StringBuilder text = new StringBuilder();
        json.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }

    static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(new JsonPrimitive(text.substring(start, end)));
            start = end;
        }
        return lines;
    }
}
