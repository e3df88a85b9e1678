package io.portolan.jupyter;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees that any JSON writer of any kernel takes: {@code java.util} maps and lists, strings, booleans, finite numbers. */
final class JsonTree {

    private JsonTree() {}

    /** The same tree in plain form: arrays become lists, numbers that JSON does not know become null. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Iterable<?> values) {
            List<@Nullable Object> list = new ArrayList<>();
            values.forEach(element -> list.add(plain(element)));
            return list;
        }
        if (value != null && value.getClass().isArray()) {
            return list(value);
        }
        return leaf(value);
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static List<@Nullable Object> list(Object array) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(plain(Array.get(array, i)));
        }
        return list;
    }

    private static @Nullable Object leaf(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? value : null;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
