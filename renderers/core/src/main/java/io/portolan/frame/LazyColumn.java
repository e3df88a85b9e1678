package io.portolan.frame;

import io.portolan.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column that stays where it is kept - a file, say - and whose values are read one by one. What is taken of it is read
 * into memory.
 */
public final class LazyColumn implements Column {

    private final String name;
    private final ColumnType type;
    private final int size;
    private final IntToDoubleFunction values;
    private final List<String> labels;

    private LazyColumn(String name, ColumnType type, int size, IntToDoubleFunction values, List<String> labels) {
        this.name = name;
        this.type = type;
        this.size = size;
        this.values = values;
        this.labels = List.copyOf(labels);
    }

    /**
     * A column of numbers or dates.
     *
     * @param type {@link ColumnType#NUMBER}, or {@link ColumnType#DATE} for milliseconds since 1970
     * @param values the value of each row, NaN where it is missing
     */
    public static LazyColumn of(String name, ColumnType type, int size, IntToDoubleFunction values) {
        return new LazyColumn(name, type, size, values, List.of());
    }

    /**
     * A column of text.
     *
     * @param codes for each row the place of its text among the labels; any other number is a missing value
     */
    public static LazyColumn of(String name, int size, IntToDoubleFunction codes, List<String> labels) {
        return new LazyColumn(name, ColumnType.CATEGORY, size, codes, labels);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return type;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isMissing(int row) {
        return type == ColumnType.CATEGORY ? label(row) == null : Double.isNaN(number(row));
    }

    @Override
    public double number(int row) {
        return type == ColumnType.CATEGORY ? Double.NaN : values.applyAsDouble(row);
    }

    @Override
    public @Nullable String label(int row) {
        if (type != ColumnType.CATEGORY) {
            return take(new int[] {row}).label(0);
        }
        double code = values.applyAsDouble(row);
        return code >= 0 && code < labels.size() ? labels.get((int) code) : null;
    }

    /** The texts there are, whether or not a row has them; of numbers those of all rows. */
    @Override
    public List<String> distinct() {
        return type == ColumnType.CATEGORY ? labels : Column.super.distinct();
    }

    @Override
    public Json toJson() {
        return take(IntStream.range(0, size).toArray()).toJson();
    }

    @Override
    public LazyColumn named(String changed) {
        return new LazyColumn(changed, type, size, values, labels);
    }

    @Override
    public LazyColumn mapText(UnaryOperator<String> change) {
        return new LazyColumn(
                name, type, size, values, labels.stream().map(change).toList());
    }

    @Override
    public Column take(int[] rows) {
        return switch (type) {
            case CATEGORY ->
                new TextColumn(name, Arrays.stream(rows).mapToObj(this::label).toArray(String[]::new));
            case DATE -> DateColumn.of(name, numbers(rows));
            case NUMBER -> NumberColumn.of(name, numbers(rows));
        };
    }

    private double[] numbers(int[] rows) {
        return Arrays.stream(rows).mapToDouble(values::applyAsDouble).toArray();
    }
}
