package io.portolan.html;

import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import io.portolan.json.TypedArray;
import java.util.Optional;

/** A list of numbers, or rows of them, as a typed array. */
final class Numbers {

    /** Below this the words around a typed array are longer than the list. */
    private static final int FEWEST = 16;

    private Numbers() {}

    /** The value as the narrowest typed array; as it is if it is not all numbers and gaps, or short. */
    static Json pack(Json value, Narrowing narrowing) {
        if (value instanceof TypedArray typed) {
            return typed(finite(typed.values()), typed.shape(), narrowing);
        } else if (value instanceof JsonArray array && array.size() > 0) {
            return array.get(0) instanceof JsonArray ? rows(array, narrowing) : list(array, narrowing);
        }
        return value;
    }

    /** A list with gaps stays one: on an axis of categories a NaN would be a category of its own. */
    private static Json list(JsonArray array, Narrowing narrowing) {
        double[] values = new double[array.size()];
        boolean plain = array.size() >= FEWEST && array.stream().noneMatch(JsonNull.NULL::equals);
        return plain && read(array, values, 0) ? typed(values, Optional.empty(), narrowing) : array;
    }

    private static Json rows(JsonArray rows, Narrowing narrowing) {
        int columns = ((JsonArray) rows.get(0)).size();
        double[] values = new double[rows.size() * columns];
        if (values.length < FEWEST) {
            return rows;
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean whole =
                    rows.get(i) instanceof JsonArray row && row.size() == columns && read(row, values, i * columns);
            if (!whole) {
                return rows;
            }
        }
        return typed(values, Optional.of(rows.size() + "," + columns), narrowing);
    }

    /** False if there is anything but numbers and nulls. */
    private static boolean read(JsonArray array, double[] values, int start) {
        for (int i = 0; i < array.size(); i++) {
            Json item = array.get(i);
            if (item instanceof JsonNumber number) {
                values[start + i] = Double.isFinite(number.value()) ? number.value() : Double.NaN;
            } else if (item == JsonNull.NULL) {
                values[start + i] = Double.NaN;
            } else {
                return false;
            }
        }
        return true;
    }

    private static Json typed(double[] values, Optional<String> shape, Narrowing narrowing) {
        return TypedArray.of(narrowing.type(values), values, shape);
    }

    private static double[] finite(double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                values[i] = Double.NaN;
            }
        }
        return values;
    }
}
