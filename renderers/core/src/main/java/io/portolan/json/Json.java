package io.portolan.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259). Immutable. */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull, TypedArray {

    /**
     * Reads a document.
     *
     * @throws JsonException with line and column if the text is not JSON
     */
    static Json parse(String text) {
        return new JsonParser(text).document();
    }

    /**
     * Makes JSON of plain values: null, strings, booleans, numbers, maps with string keys, iterables, arrays of
     * doubles; JSON values stay as they are. NaN and infinities become null, Plotly's gap.
     *
     * @throws JsonException for a value of any other type
     */
    static Json of(@Nullable Object value) {
        return JsonConversion.fromJava(value);
    }

    /** The value as {@code null}, String, Boolean, Number, {@link List} and {@link Map}, as JSON libraries have it. */
    default @Nullable Object toJava() {
        return JsonConversion.toJava(this);
    }

    /** The value as compact JSON text. */
    default String toJson() {
        return JsonWriter.compact().write(this);
    }
}
