package io.portolan.scale;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A position scale that has seen its data.
 *
 * @param asked what was asked for
 * @param kind the kind it came to
 * @param categories its categories in order; empty for other kinds
 * @param title what the axis is called, markup; may be empty
 */
public record PositionScale(Scale asked, ScaleKind kind, List<String> categories, String title) {

    /**
     * Trains a scale.
     *
     * @param asked what was asked for
     * @param columns all that is placed on it, in the order drawn
     * @throws ScaleException if the columns cannot share one scale, or not of the kind asked for
     */
    public static PositionScale train(Scale asked, List<Column> columns, String title) {
        List<Column> seen = columns.stream().filter(PositionScale::hasValues).toList();
        ScaleKind kind = asked.kind().orElseGet(() -> infer(seen));
        check(kind, seen);
        Set<String> categories = new LinkedHashSet<>();
        if (kind == ScaleKind.CATEGORY) {
            categories.addAll(asked.categories());
            seen.forEach(column -> categories.addAll(column.distinct()));
        }
        return new PositionScale(asked, kind, List.copyOf(categories), title);
    }

    private static boolean hasValues(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                return true;
            }
        }
        return false;
    }

    private static ScaleKind infer(List<Column> columns) {
        Set<ColumnType> types = columns.stream().map(Column::type).collect(Collectors.toSet());
        if (types.contains(ColumnType.CATEGORY)) {
            return ScaleKind.CATEGORY;
        }
        return types.contains(ColumnType.DATE) ? ScaleKind.DATE : ScaleKind.LINEAR;
    }

    private static void check(ScaleKind kind, List<Column> columns) {
        ColumnType needed = kind == ScaleKind.DATE ? ColumnType.DATE : ColumnType.NUMBER;
        if (kind == ScaleKind.CATEGORY) {
            return;
        }
        for (Column column : columns) {
            if (column.type() != needed) {
                throw new ScaleException("Column \"" + column.name() + "\" has "
                        + (column.type() == ColumnType.CATEGORY
                                ? "text"
                                : column.type() == ColumnType.DATE ? "dates" : "numbers")
                        + ", which a " + kind.axisType()
                        + " axis cannot show. Use another scale or convert the column.");
            }
        }
    }

    /** The same scale, running the other way. */
    public PositionScale reverse() {
        return new PositionScale(asked.reverse(), kind, categories, title);
    }

    /** The column as it stands on this axis: text on a category axis, gaps where a log axis has no place. */
    public Column place(Column column) {
        return switch (kind) {
            case CATEGORY -> column.asText();
            case LOG -> column instanceof NumberColumn numbers ? positive(numbers) : column;
            default -> column;
        };
    }

    private static Column positive(NumberColumn numbers) {
        double[] kept =
                Arrays.stream(numbers.values()).map(v -> v > 0 ? v : Double.NaN).toArray();
        return NumberColumn.of(numbers.name(), kept);
    }

    /** How many values have no place on this axis though they are not missing. */
    public long outside(Column column) {
        return kind == ScaleKind.LOG && column instanceof NumberColumn numbers
                ? Arrays.stream(numbers.values()).filter(v -> v <= 0).count()
                : 0;
    }

    /** The attributes of the Plotly axis that draws this scale. */
    public JsonObject axis() {
        JsonObject.Builder axis = JsonObject.builder().put("type", kind.axisType());
        if (!title.isEmpty()) {
            axis.put("title", JsonObject.of("text", title));
        }
        if (kind == ScaleKind.CATEGORY) {
            axis.put("categoryorder", "array").put("categoryarray", categories);
        }
        if (asked.zero()) {
            axis.put("rangemode", "tozero");
        }
        asked.format().ifPresent(format -> axis.put("tickformat", format).put("hoverformat", format));
        return axis.putAll(range()).build();
    }

    private static Object log(Object end) {
        if (!(end instanceof Number number) || !(number.doubleValue() > 0)) {
            throw new ScaleException("The ends of a log axis are numbers above 0, not " + end + ".");
        }
        return Math.log10(number.doubleValue());
    }

    private JsonObject range() {
        if (asked.domain().isEmpty()) {
            return asked.reversed() ? JsonObject.of("autorange", "reversed") : JsonObject.empty();
        }
        List<Object> ends = new ArrayList<>(asked.domain());
        if (kind == ScaleKind.LOG) {
            ends.replaceAll(PositionScale::log);
        }
        return JsonObject.of("range", asked.reversed() ? List.of(ends.get(1), ends.get(0)) : ends);
    }
}
