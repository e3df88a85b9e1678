package io.portolan.frame;

import io.portolan.json.Json;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One named column of a {@link Frame}: immutable values of one type, in row order. */
public sealed interface Column permits NumberColumn, DateColumn, TextColumn, LazyColumn {

    /**
     * A column of values whose type is found out: numbers, dates and times, or else text. Text that is an ISO date
     * throughout is a column of dates.
     *
     * @param values a {@link List} or an array, of primitives or of objects; null elements are missing
     */
    static Column of(String name, Object values) {
        return ColumnReader.read(name, values);
    }

    String name();

    ColumnType type();

    int size();

    boolean isMissing(int row);

    /** The value as a number: milliseconds since 1970 for dates, NaN where it is missing or text. */
    double number(int row);

    /** The value as it is written on a chart, null where it is missing. */
    @Nullable
    String label(int row);

    /** The values as a Plotly-schema data array; a missing value is a gap in it. */
    Json toJson();

    /** The same values under another name. */
    Column named(String name);

    /** The values at these rows, in this order. */
    Column take(int[] rows);

    /** This column with every text passed through a function; numbers and dates stay as they are. */
    default Column mapText(UnaryOperator<String> change) {
        return this;
    }

    /** The values as text, whatever their type. */
    default TextColumn asText() {
        String[] labels = new String[size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = label(row);
        }
        return new TextColumn(name(), labels);
    }

    /** The distinct labels in order of appearance, missing values left out. */
    default List<String> distinct() {
        return asText().distinct();
    }
}
