package io.portolan.image.pie;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonNull;
import io.portolan.json.JsonNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads labels and values into slices. Values that are no numbers are left out, as are sums below zero. */
final class SliceReader {

    private final Attrs attrs;
    private final Column labels;
    private final Column values;
    private final Column colors;
    private final boolean hasLabels;
    private final boolean hasValues;
    private final Set<String> hiddenLabels = new HashSet<>();

    /** The points of one label. */
    private static final class Sum {
        private final List<Integer> points = new ArrayList<>();
        private double value;
        private Optional<Color> color = Optional.empty();
    }

    SliceReader(Attrs attrs, Attrs layout) {
        this.attrs = attrs;
        labels = attrs.column("labels");
        values = attrs.column("values");
        colors = attrs.column("marker.colors");
        hasLabels = attrs.isList("labels");
        hasValues = attrs.isList("values");
        Column hidden = layout.column("hiddenlabels");
        for (int i = 0; i < hidden.size(); i++) {
            hiddenLabels.add(String.valueOf(hidden.text(i)));
        }
    }

    /** The slices in the order of the data. */
    List<Slice> slices() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        int count = count();
        for (int i = 0; i < count; i++) {
            double value = hasValues ? values.number(i) : 1;
            if (Double.isFinite(value)) {
                add(i, value, sums.computeIfAbsent(label(i), fresh -> new Sum()));
            }
        }
        List<Slice> slices = new ArrayList<>();
        sums.forEach((label, sum) -> {
            if (sum.value >= 0) {
                slices.add(slice(label, sum));
            }
        });
        return slices;
    }

    private int count() {
        if (!hasValues) {
            return hasLabels ? labels.size() : 0;
        }
        int count = hasLabels ? Math.min(labels.size(), values.size()) : values.size();
        for (int i = 0; i < count; i++) {
            if (values.number(i) > 0) {
                return count;
            }
        }
        return 0;
    }

    private void add(int index, double value, Sum sum) {
        sum.points.add(index);
        sum.value += value;
        sum.color = sum.color.or(() -> colors.color(index));
    }

    private Slice slice(String label, Sum sum) {
        int[] points = sum.points.stream().mapToInt(Integer::intValue).toArray();
        return new Slice(label, sum.value, points, sum.color.orElse(null), hiddenLabels.contains(label));
    }

    private String label(int index) {
        if (!hasLabels) {
            return JsonNumber.of(attrs.number("label0", 0) + index * attrs.number("dlabel", 1))
                    .toJson();
        }
        String label = labels.text(index);
        if (label == null) {
            return labels.get(index) instanceof JsonNull ? "null" : String.valueOf(index);
        }
        return label.isEmpty() ? String.valueOf(index) : label;
    }
}
