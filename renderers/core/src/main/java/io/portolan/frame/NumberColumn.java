package io.portolan.frame;

import io.portolan.json.Json;
import io.portolan.json.TypedArray;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of numbers; NaN and the infinities are missing. Whole numbers beyond 2^53 are rounded. */
public final class NumberColumn implements Column {

    private final String name;
    private final double[] values;

    /** @param values is kept, not copied */
    private NumberColumn(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    public static NumberColumn of(String name, double... values) {
        double[] kept = values.clone();
        for (int row = 0; row < kept.length; row++) {
            if (Double.isInfinite(kept[row])) {
                kept[row] = Double.NaN;
            }
        }
        return new NumberColumn(name, kept);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ColumnType type() {
        return ColumnType.NUMBER;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public double number(int row) {
        return values[row];
    }

    @Override
    public @Nullable String label(int row) {
        return isMissing(row) ? null : label(values[row]);
    }

    /** A number as a person would write it: no needless decimals, no exponent below a thousand billion. */
    public static String label(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Math.abs(value) >= 1e-4 && Math.abs(value) < 1e12
                ? BigDecimal.valueOf(value).toPlainString()
                : Double.toString(value);
    }

    @Override
    public Json toJson() {
        return TypedArray.of(values);
    }

    @Override
    public NumberColumn named(String changed) {
        return new NumberColumn(changed, values);
    }

    @Override
    public NumberColumn take(int[] rows) {
        return new NumberColumn(
                name, Arrays.stream(rows).mapToDouble(row -> values[row]).toArray());
    }

    /** A copy of the values; missing ones are NaN. */
    public double[] values() {
        return values.clone();
    }
}
