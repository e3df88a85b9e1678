package io.portolan.spark.store;

import io.portolan.spark.chart.ChartColumns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A chart that was read from a dataset.
 *
 * @param labels what its maker says of it: the values of its keys and the like as text, by name in order
 * @param title plain text; may be empty
 * @param rows of the data it was made of
 * @param width pixels
 * @param height pixels
 * @param image empty where it could not be drawn
 * @param error why it could not be drawn; empty where it was
 */
record StoredChart(
        Map<String, String> labels,
        String title,
        long rows,
        int width,
        int height,
        Optional<ImageFile> image,
        String error) {

    static StoredChart of(Row row, List<String> labels) {
        Map<String, String> values = new LinkedHashMap<>();
        labels.forEach(label -> values.put(label, String.valueOf(value(row, label))));
        Optional<ImageFile> image = ImageFile.of(value(row, ChartColumns.IMAGE), text(row, ChartColumns.FORMAT));
        String error = text(row, ChartColumns.ERROR);
        return new StoredChart(
                Collections.unmodifiableMap(values),
                text(row, ChartColumns.TITLE),
                number(row, ChartColumns.ROWS),
                (int) number(row, ChartColumns.WIDTH),
                (int) number(row, ChartColumns.HEIGHT),
                image,
                error.isEmpty() && image.isEmpty() ? "There is no image." : error);
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

    /** What it is called: its title, else its labels. */
    String name() {
        if (!title.isBlank()) {
            return title;
        }
        return labels.isEmpty() ? "Chart" : String.join(", ", labels.values());
    }
}
