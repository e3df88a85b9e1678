package io.portolan.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain Java values to JSON and back. */
final class JsonConversion {

    private JsonConversion() {}

    static Json fromJava(@Nullable Object value) {
        if (value == null) {
            return JsonNull.NULL;
        } else if (value instanceof Json json) {
            return json;
        } else if (value instanceof CharSequence || value instanceof Character || value instanceof Enum<?>) {
            return new JsonString(value.toString());
        } else if (value instanceof Boolean bool) {
            return new JsonBoolean(bool);
        } else if (value instanceof Number number) {
            return number(number);
        }
        return compound(value);
    }

    private static Json compound(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), fromJava(member)));
            return new JsonObject(members);
        } else if (value instanceof Iterable<?> values) {
            List<Json> items = new ArrayList<>();
            values.forEach(item -> items.add(fromJava(item)));
            return new JsonArray(items);
        } else if (value instanceof double[] numbers) {
            List<Json> items = new ArrayList<>(numbers.length);
            for (double number : numbers) {
                items.add(fromJava(number));
            }
            return new JsonArray(items);
        }
        throw new JsonException("A " + value.getClass().getName()
                + " cannot become JSON; use strings, numbers, booleans, maps, lists or double[].");
    }

    private static Json number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? real(number) : JsonNull.NULL;
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            return JsonNumber.ofText(number.toString());
        }
        return JsonNumber.of(number.longValue());
    }

    /** A float keeps its own short text: 0.1f is 0.1 and not 0.10000000149. */
    private static JsonNumber real(Number number) {
        return JsonNumber.of(number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue());
    }

    static @Nullable Object toJava(Json value) {
        if (value instanceof JsonObject object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, member.toJava()));
            return members;
        } else if (value instanceof JsonArray array) {
            List<@Nullable Object> items = new ArrayList<>(array.size());
            array.forEach(item -> items.add(item.toJava()));
            return items;
        } else if (value instanceof TypedArray typed) {
            return toJava(typed.toObject());
        } else if (value instanceof JsonString string) {
            return string.value();
        } else if (value instanceof JsonBoolean bool) {
            return bool.value();
        }
        return value instanceof JsonNumber number ? new BigDecimal(number.text()) : null;
    }
}
