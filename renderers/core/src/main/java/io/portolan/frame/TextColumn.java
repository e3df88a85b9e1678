package io.portolan.frame;

import io.portolan.json.Json;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of text: categories, names, booleans; null is missing. */
public final class TextColumn implements Column {

    private final String name;
    private final @Nullable String[] values;
    private final List<String> levels;

    TextColumn(String name, @Nullable String[] values) {
        this(name, values, List.of());
    }

    private TextColumn(String name, @Nullable String[] values, List<String> levels) {
        this.name = name;
        this.values = values;
        this.levels = levels;
    }

    /** @param values null elements are missing */
    public static TextColumn of(String name, @Nullable String... values) {
        return new TextColumn(name, values.clone());
    }

    /**
     * The same values with an order of their own, for rows that have none.
     *
     * @param order the values that go first, in this order; others follow in order of appearance
     */
    public TextColumn withLevels(List<String> order) {
        return new TextColumn(name, values, List.copyOf(order));
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
        return new TextColumn(changed, values, levels);
    }

    @Override
    public TextColumn take(int[] rows) {
        return new TextColumn(
                name, Arrays.stream(rows).mapToObj(row -> values[row]).toArray(String[]::new), levels);
    }

    @Override
    public TextColumn mapText(UnaryOperator<String> change) {
        return new TextColumn(
                name,
                Arrays.stream(values)
                        .map(value -> value == null ? null : change.apply(value))
                        .toArray(String[]::new),
                levels.stream().map(change).distinct().toList());
    }

    @Override
    public TextColumn asText() {
        return this;
    }

    /** The distinct values in their own order, where they have one. */
    @Override
    public List<String> distinct() {
        Set<String> present = new LinkedHashSet<>();
        Arrays.stream(values).filter(Objects::nonNull).forEach(present::add);
        return Stream.concat(levels.stream().filter(present::contains), present.stream())
                .distinct()
                .toList();
    }

    /** The values in row order, with null where one is missing; unmodifiable. */
    public List<@Nullable String> toList() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
