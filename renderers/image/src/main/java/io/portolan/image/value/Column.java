package io.portolan.image.value;

import io.portolan.image.scene.Color;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.JsonObject;
import io.portolan.json.JsonString;
import io.portolan.json.TypedArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of values in a figure, plain or typed. */
public final class Column {

    public static final Column EMPTY = new Column(List.of(), null, null);

    private final List<Json> items;
    private final double @Nullable [] typed;
    private final double @Nullable [] read;

    /**
     * A list of values.
     *
     * @param typed the values in place of items
     * @param read the values of the items, where all are numbers or null
     */
    private Column(List<Json> items, double @Nullable [] typed, double @Nullable [] read) {
        this.items = items;
        this.typed = typed;
        this.read = read;
    }

    /** Whether a value is a list, typed or plain. */
    public static boolean isList(Json value) {
        return value instanceof JsonArray || value instanceof TypedArray;
    }

    /** The values of a list; of anything else, none. */
    public static Column of(Json value) {
        if (value instanceof TypedArray array) {
            return of(drawable(array));
        }
        return value instanceof JsonArray array
                ? new Column(array.items(), null, array.numbers().orElse(null))
                : EMPTY;
    }

    private static double[] drawable(TypedArray array) {
        double[] values = array.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.drawable(values[i]);
        }
        return values;
    }

    public static Column of(double... values) {
        return new Column(List.of(), values, null);
    }

    /** A list of texts. */
    public static Column ofTexts(List<String> texts) {
        return of(JsonArray.of(texts.toArray()));
    }

    public int size() {
        return typed != null ? typed.length : items.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The value at an index; JSON null for a gap and beyond the end. */
    public Json get(int index) {
        if (typed == null) {
            return index < items.size() ? items.get(index) : JsonNull.NULL;
        }
        boolean gap = index >= typed.length || !Double.isFinite(typed[index]);
        return gap ? JsonNull.NULL : JsonNumber.of(typed[index]);
    }

    /** The number at an index; NaN where there is none. */
    public double number(int index) {
        if (typed != null) {
            return index < typed.length ? typed[index] : Double.NaN;
        }
        if (read != null) {
            return index < read.length ? Numbers.drawable(read[index]) : Double.NaN;
        }
        Json value = get(index);
        if (value instanceof JsonNumber number) {
            return Numbers.drawable(number.value());
        }
        return value instanceof JsonString string ? Numbers.parse(string.value()) : Double.NaN;
    }

    /** All numbers, NaN for gaps; the caller must not change them. */
    public double[] numbers() {
        if (typed != null) {
            return typed;
        }
        if (read != null && areDrawable(read)) {
            return read;
        }
        double[] numbers = new double[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i);
        }
        return numbers;
    }

    private static boolean areDrawable(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isNaN(number) && Double.isNaN(Numbers.drawable(number))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a JSON number at an index. */
    public boolean isNumber(int index) {
        return read != null ? index < read.length && !Double.isNaN(read[index]) : get(index) instanceof JsonNumber;
    }

    /** The text at an index, numbers as JSON writes them; null for a gap. */
    public @Nullable String text(int index) {
        Json value = get(index);
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNumber || value instanceof JsonBoolean ? value.toJson() : null;
    }

    public Optional<Color> color(int index) {
        return Optional.ofNullable(text(index)).flatMap(Colors::parse);
    }

    /** Whether the values are numbers throughout, as colours on a scale are. */
    public boolean isNumeric() {
        if (typed != null) {
            return true;
        }
        if (read != null) {
            return Arrays.stream(read).anyMatch(number -> !Double.isNaN(number));
        }
        boolean any = false;
        for (Json item : items) {
            if (item instanceof JsonNull) {
                continue;
            }
            if (!(item instanceof JsonNumber)
                    && !(item instanceof JsonString s && !Double.isNaN(Numbers.parse(s.value())))) {
                return false;
            }
            any = true;
        }
        return any;
    }

    public boolean isTyped() {
        return typed != null;
    }

    /** The values of this list that are lists themselves, by their places; others count as empty. */
    public List<Column> rows() {
        List<Column> rows = new ArrayList<>(items.size());
        for (Json item : items) {
            rows.add(of(item));
        }
        return rows;
    }

    /** Whether the first value is a list, as in two-dimensional data. */
    public boolean isNested() {
        return read == null && !items.isEmpty() && isList(items.get(0));
    }

    /** The rows of a matrix: nested lists, or a typed array with its shape. */
    public static List<Column> matrix(Json value) {
        if (!(value instanceof TypedArray array) || array.shape().isEmpty()) {
            return of(value).rows();
        }
        double[] all = drawable(array);
        int columns = (int) Numbers.parse(array.shape().get().replaceAll(".*,", ""));
        List<Column> rows = new ArrayList<>();
        for (int start = 0; columns > 0 && start + columns <= all.length; start += columns) {
            rows.add(of(Arrays.copyOfRange(all, start, start + columns)));
        }
        return rows;
    }

    /** The objects in this list, by their places; anything else counts as an empty object. */
    public JsonObject object(int index) {
        return get(index) instanceof JsonObject object ? object : JsonObject.empty();
    }
}
