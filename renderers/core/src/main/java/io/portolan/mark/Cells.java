package io.portolan.mark;

import io.portolan.frame.Column;
import io.portolan.json.Json;
import io.portolan.scale.PositionScale;
import io.portolan.scale.ScaleKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct places of a column along an axis, in the order of the axis.
 *
 * @param column as it stands on the axis
 * @param firsts the first row at each place
 * @param index label to number of the place
 */
record Cells(Column column, int[] firsts, Map<String, Integer> index) {

    static Cells of(Column column, PositionScale scale) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int row = 0; row < column.size(); row++) {
            String label = column.label(row);
            if (label != null) {
                seen.putIfAbsent(label, row);
            }
        }
        int[] firsts = seen.values().stream()
                .sorted(order(column, scale))
                .mapToInt(row -> row)
                .toArray();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < firsts.length; i++) {
            index.put(column.label(firsts[i]), i);
        }
        return new Cells(column, firsts, index);
    }

    private static Comparator<Integer> order(Column column, PositionScale scale) {
        if (scale.kind() != ScaleKind.CATEGORY) {
            return Comparator.comparingDouble(column::number);
        }
        Map<String, Integer> places = new HashMap<>();
        List<String> categories = scale.categories();
        for (int i = 0; i < categories.size(); i++) {
            places.put(categories.get(i), i);
        }
        return Comparator.comparingInt(row -> places.getOrDefault(column.label(row), categories.size()));
    }

    int count() {
        return firsts.length;
    }

    /** The number of the place of a row, -1 if it has none. */
    int of(int row) {
        return index.getOrDefault(column.label(row), -1);
    }

    Json places() {
        return column.take(firsts).toJson();
    }
}
