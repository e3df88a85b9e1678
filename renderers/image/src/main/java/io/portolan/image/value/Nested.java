package io.portolan.image.value;

import io.portolan.json.Json;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values inside of values, by paths such as {@code customdata[1].name}. */
public final class Nested {

    private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([^.\\[\\]]+)|\\[(\\d{1,9})\\])");

    private Nested() {}

    /** The value at a path; the value itself for an empty path, nothing where the path leads nowhere. */
    public static Optional<Json> at(Json value, String path) {
        Json found = value;
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find()) {
            found = step.group(1) != null ? member(found, step.group(1)) : item(found, step.group(2));
            end = step.end();
        }
        return end < path.length() || found instanceof JsonNull ? Optional.empty() : Optional.of(found);
    }

    private static Json member(Json value, String name) {
        return value instanceof JsonObject object ? object.get(name).orElse(JsonNull.NULL) : JsonNull.NULL;
    }

    private static Json item(Json value, String index) {
        return Column.of(value).get(Integer.parseInt(index));
    }
}
