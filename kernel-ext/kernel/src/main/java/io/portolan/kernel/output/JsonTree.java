package io.portolan.kernel.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Array;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON of maps, lists, arrays, strings, numbers and booleans. */
final class JsonTree {

    private JsonTree() {}

    /** JSON has no NaN and no infinities: they become null, which front ends draw as a gap. */
    static JsonElement of(@Nullable Object value) {
        if (value instanceof JsonElement json) {
            return json;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> list) {
            return array(list);
        }
        if (value != null && value.getClass().isArray()) {
            return array(value);
        }
        return scalar(value);
    }

    private static JsonElement scalar(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? new JsonPrimitive(number) : JsonNull.INSTANCE;
        }
        return value instanceof Boolean flag ? new JsonPrimitive(flag) : new JsonPrimitive(value.toString());
    }

    private static JsonObject object(Map<?, ?> map) {
        JsonObject object = new JsonObject();
        map.forEach((key, value) -> object.add(String.valueOf(key), of(value)));
        return object;
    }

    private static JsonArray array(Iterable<?> list) {
        JsonArray array = new JsonArray();
        list.forEach(value -> array.add(of(value)));
        return array;
    }

    private static JsonArray array(Object values) {
        JsonArray array = new JsonArray();
        for (int i = 0; i < Array.getLength(values); i++) {
            array.add(of(Array.get(values, i)));
        }
        return array;
    }
}
