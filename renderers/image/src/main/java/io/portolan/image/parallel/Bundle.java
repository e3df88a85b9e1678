package io.portolan.image.parallel;

import io.portolan.image.scene.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of the same categories and colour, drawn as one band. */
final class Bundle {

    private final List<Integer> categories;
    private final String rawColor;
    private final Color color;
    private final int firstRow;
    private double count;

    private Bundle(List<Integer> categories, String rawColor, Color color, int firstRow) {
        this.categories = categories;
        this.rawColor = rawColor;
        this.color = color;
        this.firstRow = firstRow;
    }

    /** The bundles of a trace, in the order they lie on each other in a category. */
    static List<Bundle> of(ParcatsTrace trace) {
        Map<List<Object>, Bundle> bundles = new LinkedHashMap<>();
        for (int row = 0; row < trace.counts().length; row++) {
            List<Integer> categories = new ArrayList<>();
            for (Categories dimension : trace.dimensions()) {
                categories.add(dimension.of(row));
            }
            String raw = trace.rawColor(row);
            Color color = trace.color(row);
            int first = row;
            bundles.computeIfAbsent(List.of(categories, raw), fresh -> new Bundle(categories, raw, color, first))
                            .count +=
                    trace.counts()[row];
        }
        List<Bundle> sorted = new ArrayList<>(bundles.values());
        boolean backward = trace.attrs().text("sortpaths", "forward").equals("backward");
        Comparator<Bundle> order = (a, b) -> compare(a.categories, b.categories, backward);
        order = order.thenComparingInt(bundle -> bundle.firstRow);
        sorted.sort(trace.attrs().flag("bundlecolors", true) ? byColor(sorted).thenComparing(order) : order);
        return sorted;
    }

    /** By what the data say of their colours. */
    static Comparator<Bundle> byColor(Collection<Bundle> bundles) {
        List<String> colors = bundles.stream().map(bundle -> bundle.rawColor).toList();
        return Comparator.comparing(bundle -> bundle.rawColor, NaturalOrder.of(colors));
    }

    private static int compare(List<Integer> a, List<Integer> b, boolean backward) {
        List<Integer> first = new ArrayList<>(a);
        List<Integer> second = new ArrayList<>(b);
        if (backward) {
            Collections.reverse(first);
            Collections.reverse(second);
        }
        for (int i = 0; i < first.size(); i++) {
            int order = Integer.compare(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Its category in a dimension. */
    int category(int dimension) {
        return categories.get(dimension);
    }

    Color color() {
        return color;
    }

    String rawColor() {
        return rawColor;
    }

    /** What its rows count for. */
    double count() {
        return count;
    }
}
