package io.portolan.image.parallel;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories of one dimension, in the order they are shown; those that no row has are left out. */
final class Categories {

    private final Attrs attrs;
    private final int[] places;
    private final double[] counts;
    private final List<String> labels = new ArrayList<>();

    /**
     * The categories of some rows.
     *
     * @param attrs of the dimension
     * @param rowCounts what each row counts for; as many rows are read
     */
    Categories(Attrs attrs, double[] rowCounts) {
        this.attrs = attrs;
        Column values = attrs.column("values");
        List<String> order = order(values, rowCounts.length);
        Map<String, Integer> used = new LinkedHashMap<>();
        for (int i = 0; i < rowCounts.length; i++) {
            used.put(text(values, i), 0);
        }
        for (int i = 0; i < order.size(); i++) {
            if (used.containsKey(order.get(i))) {
                used.put(order.get(i), labels.size());
                labels.add(label(i, order.get(i)));
            }
        }
        places = new int[rowCounts.length];
        counts = new double[labels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = used.get(text(values, i));
            counts[places[i]] += rowCounts[i];
        }
    }

    private static String text(Column values, int index) {
        return String.valueOf(values.text(index));
    }

    private String order() {
        boolean listed = !attrs.column("categoryarray").isEmpty();
        String order = attrs.text("categoryorder", listed ? "array" : "trace");
        return order.equals("array") && !listed ? "trace" : order;
    }

    /** All categories, each once: those that are listed first, or all sorted, or as the rows have them. */
    private List<String> order(Column values, int rows) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Column listed = order().equals("array") ? attrs.column("categoryarray") : Column.EMPTY;
        for (int i = 0; i < listed.size(); i++) {
            seen.put(text(listed, i), true);
        }
        for (int i = 0; i < rows; i++) {
            seen.put(text(values, i), true);
        }
        List<String> all = new ArrayList<>(seen.keySet());
        if (order().startsWith("category")) {
            Comparator<String> ascending = NaturalOrder.of(all);
            all.sort(order().endsWith("descending") ? ascending.reversed() : ascending);
        }
        return all;
    }

    private String label(int index, String otherwise) {
        String text = order().equals("array") ? attrs.column("ticktext").text(index) : null;
        return text == null ? otherwise : text;
    }

    int size() {
        return labels.size();
    }

    String label(int category) {
        return labels.get(category);
    }

    /** What the rows of a category count for. */
    double count(int category) {
        return counts[category];
    }

    /** The category of a row. */
    int of(int row) {
        return places[row];
    }

    String title() {
        return attrs.text("label", "");
    }
}
