package io.portolan.raster.store;

import io.portolan.frame.ColumnType;
import java.io.Serializable;
import java.util.List;

/**
 * A column of a store.
 *
 * @param name its name
 * @param kind how its numbers are kept
 * @param type what its numbers mean: dates are milliseconds since 1970, categories are places in the labels
 * @param labels of a column of categories; empty for others
 */
public record StoreColumn(String name, Kind kind, ColumnType type, List<String> labels) implements Serializable {

    public StoreColumn {
        labels = List.copyOf(labels);
    }

    public static StoreColumn floats(String name) {
        return new StoreColumn(name, Kind.FLOAT, ColumnType.NUMBER, List.of());
    }

    public static StoreColumn doubles(String name) {
        return new StoreColumn(name, Kind.DOUBLE, ColumnType.NUMBER, List.of());
    }

    /** Shorts, ints or longs; each row must have one. */
    public static StoreColumn whole(String name) {
        return new StoreColumn(name, Kind.WHOLE, ColumnType.NUMBER, List.of());
    }

    /** Milliseconds since 1970; NaN is missing. */
    public static StoreColumn dates(String name) {
        return new StoreColumn(name, Kind.DOUBLE, ColumnType.DATE, List.of());
    }

    /** Places in a list of labels; NaN and what is below 0 are missing. */
    public static StoreColumn categories(String name, List<String> labels) {
        return new StoreColumn(name, Kind.WHOLE, ColumnType.CATEGORY, labels);
    }

    /**
     * The code of a number.
     *
     * @throws StoreException if the column cannot keep it
     */
    long code(double value) {
        if (kind.holds(value)) {
            return kind.code(value);
        }
        if (type == ColumnType.CATEGORY && Double.isNaN(value)) {
            return -1;
        }
        throw new StoreException(
                StoreException.Fault.UNSUITABLE,
                "The column \"" + name + "\" cannot keep " + value + " as "
                        + (kind == Kind.FLOAT ? "a float" : "a whole number") + "; declare it as one of doubles.");
    }
}
