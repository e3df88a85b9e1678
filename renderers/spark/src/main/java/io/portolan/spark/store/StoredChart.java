package io.portolan.spark.store;

import io.portolan.spark.chart.ChartColumns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A chart that was read from a dataset.
 *
 * @param labels what its maker says of it: the values of its keys and the like as text, by name in order
 * @param name what it is called: its title, else the values of its keys
 * @param rows of the data it was made of
 * @param width pixels
 * @param height pixels
 * @param image empty where it could not be drawn
 * @param error why it could not be drawn; empty where it was
 */
record StoredChart(
        Map<String, String> labels,
        String name,
        long rows,
        int width,
        int height,
        Optional<ImageFile> image,
        String error) {

    /** The chart of a row of a set. */
    static StoredChart of(Row row, ChartSet charts) {
        Map<String, String> labels = new LinkedHashMap<>();
        charts.labels().forEach(label -> labels.put(label, LabelText.of(value(row, label))));
        Optional<ImageFile> image = ImageFile.of(row);
        String error = text(row, ChartColumns.ERROR);
        return new StoredChart(
                Collections.unmodifiableMap(labels),
                name(row, charts.keys()),
                number(row, ChartColumns.ROWS),
                (int) number(row, ChartColumns.WIDTH),
                (int) number(row, ChartColumns.HEIGHT),
                image,
                error.isEmpty() && image.isEmpty() ? "There is no image." : error);
    }

    private static String name(Row row, List<String> keys) {
        String title = text(row, ChartColumns.TITLE);
        if (!title.isBlank()) {
            return title;
        }
        String values = keys.stream().map(key -> LabelText.of(value(row, key))).collect(Collectors.joining(", "));
        return values.isBlank() ? "Chart" : values;
    }

    private static @Nullable Object value(Row row, String column) {
        return row.get(row.fieldIndex(column));
    }

    private static String text(Row row, String column) {
        Object value = value(row, column);
        return value == null ? "" : value.toString();
    }

    private static long number(Row row, String column) {
        return value(row, column) instanceof Number number ? number.longValue() : 0;
    }
}
