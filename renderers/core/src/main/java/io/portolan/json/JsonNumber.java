package io.portolan.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number. One that was read keeps its text, so that {@code 1.0}, {@code 1e400} and integers beyond 2^53 are
 * written as they came.
 */
public final class JsonNumber implements Json {

    private final double value;
    private final @Nullable String text;

    private JsonNumber(double value, @Nullable String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * @throws JsonException if the value is NaN or infinite, which JSON has no word for
     */
    public static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new JsonException(value + " has no place in JSON; use null for a gap.");
        }
        return new JsonNumber(value, null);
    }

    /** A whole number, exact at any size. */
    public static JsonNumber of(long value) {
        return new JsonNumber(value, Long.toString(value));
    }

    /** A number as it stands in a document; the caller has checked its form. */
    static JsonNumber ofText(String text) {
        return new JsonNumber(Double.parseDouble(text), text);
    }

    /** The nearest double; infinite if the text is beyond its range. */
    public double value() {
        return value;
    }

    /** How it is written in JSON. */
    public String text() {
        return text == null ? format(value) : text;
    }

    /** The shortest JSON text of a finite double; whole numbers below 1e15 without point or exponent. */
    static String format(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && text().equals(number.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text());
    }

    @Override
    public String toString() {
        return text();
    }
}
