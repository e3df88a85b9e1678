package io.portolan.frame;

import java.lang.reflect.Array;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds out the type of loose values and makes a {@link Column} of them. */
final class ColumnReader {

    private ColumnReader() {}

    static Column read(String name, Object values) {
        if (values instanceof double[] numbers) {
            return NumberColumn.of(name, numbers);
        }
        if (values instanceof Collection<?> collection) {
            return readObjects(
                    name, collection.stream().map(ColumnReader::plain).toList());
        }
        if (isNumbers(values)) {
            double[] numbers = new double[Array.getLength(values)];
            Arrays.setAll(numbers, row -> Array.getDouble(values, row));
            return NumberColumn.of(name, numbers);
        }
        if (values.getClass().isArray()) {
            return readObjects(name, elements(values));
        }
        throw new UnsupportedDataException("Column \"" + name + "\" must be a list or an array, not a "
                + values.getClass().getName());
    }

    /** Whether {@link #read} takes it. */
    static boolean isColumn(@Nullable Object values) {
        return values instanceof Collection
                || (values != null && values.getClass().isArray());
    }

    private static boolean isNumbers(Object values) {
        return values instanceof float[]
                || values instanceof long[]
                || values instanceof int[]
                || values instanceof short[]
                || values instanceof byte[];
    }

    private static List<@Nullable Object> elements(Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> elements = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            elements.add(plain(Array.get(array, i)));
        }
        return elements;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        Object content = Optionals.content(value);
        return content instanceof Year year ? (Object) year.getValue() : content;
    }

    private static Column readObjects(String name, List<@Nullable Object> values) {
        List<Object> present = values.stream().filter(Objects::nonNull).toList();
        if (!present.isEmpty() && present.stream().allMatch(Number.class::isInstance)) {
            return NumberColumn.of(name, doubles(values, value -> ((Number) value).doubleValue()));
        }
        if (!present.isEmpty() && present.stream().allMatch(Moments::isMoment)) {
            return DateColumn.of(name, doubles(values, Moments::millis));
        }
        return readText(TextColumn.of(
                name,
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new)));
    }

    private static double[] doubles(List<@Nullable Object> values, ToDoubleFunction<Object> read) {
        return values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : read.applyAsDouble(value))
                .toArray();
    }

    /** Dates if every text is one, else the text as it is. */
    private static Column readText(TextColumn text) {
        double[] millis = new double[text.size()];
        Arrays.fill(millis, Double.NaN);
        boolean any = false;
        for (int row = 0; row < millis.length; row++) {
            String value = text.label(row);
            if (value != null) {
                OptionalDouble read = DateText.millis(value);
                if (read.isEmpty()) {
                    return text;
                }
                millis[row] = read.getAsDouble();
                any = true;
            }
        }
        return any ? DateColumn.of(text.name(), millis) : text;
    }
}
