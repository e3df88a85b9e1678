package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.trace.CartesianTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the categories of an axis in the order it asks for: by their names, or by what stands at them. */
final class CategoryOrder {

    private static final Pattern BY_VALUE =
            Pattern.compile("(total|sum|min|max|mean|geometric mean|median) (ascending|descending)");

    private final Axis axis;
    private final String order;

    CategoryOrder(Axis axis) {
        this.axis = axis;
        order = axis.attrs().text("categoryorder", "trace");
    }

    /** Arranges the categories; whether numbers must be made of them anew. */
    boolean arrange(List<CartesianTrace> traces) {
        if (axis.type() == AxisType.MULTICATEGORY) {
            axis.categories().gather();
            return true;
        }
        if (axis.type() != AxisType.CATEGORY) {
            return false;
        }
        Matcher byValue = BY_VALUE.matcher(order);
        if (byValue.matches()) {
            byValue(byValue.group(1), byValue.group(2).equals("descending"), traces);
            return true;
        }
        if (order.startsWith("category ")) {
            axis.categories().sort(order.endsWith("descending"));
            return true;
        }
        return false;
    }

    private void byValue(String aggregate, boolean descending, List<CartesianTrace> traces) {
        List<List<Double>> values = new ArrayList<>();
        for (int i = 0; i < axis.categories().size(); i++) {
            values.add(new ArrayList<>());
        }
        String letter = axis.isX() ? "x" : "y";
        traces.stream()
                .filter(trace -> trace.x() == axis || trace.y() == axis)
                .forEach(trace -> collect(trace.valuesAlong(letter), values));
        Map<String, Double> results = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            names.add(axis.categories().name(i));
            results.put(axis.categories().name(i), aggregated(aggregate, values.get(i)));
        }
        Comparator<String> ascending = Comparator.comparingDouble(results::get);
        names.sort(descending ? ascending.reversed() : ascending);
        axis.categories().arrange(names);
    }

    private static void collect(double[][] along, List<List<Double>> values) {
        for (int i = 0; i < along[0].length; i++) {
            double place = along[0][i];
            if (Double.isFinite(place) && Double.isFinite(along[1][i]) && place >= 0 && place < values.size()) {
                values.get((int) place).add(along[1][i]);
            }
        }
    }

    private static double aggregated(String aggregate, List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        switch (aggregate) {
            case "min":
                return sorted[0];
            case "max":
                return sorted[sorted.length - 1];
            case "mean":
                return sum / sorted.length;
            case "geometric mean":
                return StrictMath.exp(
                        values.stream().mapToDouble(StrictMath::log).sum() / sorted.length);
            case "median":
                return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            default:
                return sum;
        }
    }
}
