package io.portolan.frame;

import io.portolan.json.Json;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A column of text: categories, names, booleans; null is missing. */
public final class TextColumn implements Column {

    private final String name;
    private final @Nullable String[] values;

    TextColumn(String name, @Nullable String[] values) {
        this.name = name;
        this.values = values;
    }

    /** @param values null elements are missing */
    public static TextColumn of(String name, @Nullable String... values) {
        return new TextColumn(name, values.clone());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.CATEGORY;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public double number(int row) {
        return Double.NaN;
    }

    @Override
    public @Nullable String label(int row) {
        return values[row];
    }

    @Override
    public Json toJson() {
        return Json.of(toList());
    }

    @Override
    public TextColumn named(String changed) {
        return new TextColumn(changed, values);
    }

    @Override
    public TextColumn take(int[] rows) {
        return new TextColumn(
                name, Arrays.stream(rows).mapToObj(row -> values[row]).toArray(String[]::new));
    }

    @Override
    public TextColumn mapText(UnaryOperator<String> change) {
        return new TextColumn(
                name,
                Arrays.stream(values)
                        .map(value -> value == null ? null : change.apply(value))
                        .toArray(String[]::new));
    }

    @Override
    public TextColumn asText() {
        return this;
    }

    @Override
    public List<String> distinct() {
        return Arrays.stream(values).filter(Objects::nonNull).distinct().toList();
    }

    /** The values in row order, with null where one is missing; unmodifiable. */
    public List<@Nullable String> toList() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
