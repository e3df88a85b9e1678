package io.portolan.image.polar;

import io.portolan.image.trace.Spacing;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles where the bars of one polar subplot stand: on top of each other, or over each other. */
final class BarsAroundCircle {

    private static final double GAP = 0.1;

    private final AngularAxis angular;
    private final List<BarPolarTrace> traces;
    private final boolean stacks;
    private final double gap;

    BarsAroundCircle(Attrs polar, AngularAxis angular, List<BarPolarTrace> traces) {
        this.angular = angular;
        this.traces = traces;
        stacks = !polar.text("barmode", "stack").equals("overlay");
        gap = polar.number("bargap", GAP);
    }

    void arrange() {
        List<BarPolarTrace> stacked = traces.stream()
                .filter(trace -> stacks && !trace.attrs().has("base"))
                .toList();
        arrange(stacked, true);
        for (BarPolarTrace trace : traces) {
            if (!stacked.contains(trace)) {
                arrange(List.of(trace), false);
            }
        }
    }

    private void arrange(List<BarPolarTrace> group, boolean onTop) {
        Spacing spacing = Spacing.of(group.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.angles()))
                .toArray());
        double width = (angular.hasCategories() ? 1 : spacing.smallest()) * (1 - gap);
        double tolerance = spacing.smallest() / 100;
        Map<Long, Double> tops = new HashMap<>();
        for (BarPolarTrace trace : group) {
            place(trace, width, onTop ? stack(trace, tops, tolerance) : bases(trace));
        }
    }

    private static double[] stack(BarPolarTrace trace, Map<Long, Double> tops, double tolerance) {
        double[] feet = new double[trace.radii().length];
        for (int i = 0; i < feet.length; i++) {
            long place = Math.round(trace.angles()[i] / tolerance);
            feet[i] = tops.getOrDefault(place, 0.0);
            double size = trace.radii()[i];
            tops.put(place, feet[i] + (Double.isFinite(size) ? size : 0));
        }
        return feet;
    }

    private static double[] bases(BarPolarTrace trace) {
        Column stated = trace.attrs().column("base");
        double[] feet = new double[trace.radii().length];
        for (int i = 0; i < feet.length; i++) {
            double base = stated.isEmpty() ? trace.attrs().number("base", 0) : stated.number(i);
            feet[i] = Double.isNaN(base) ? 0 : base;
        }
        return feet;
    }

    private void place(BarPolarTrace trace, double width, double[] feet) {
        double[] widths = stated(trace.attrs(), "width");
        double[] offsets = stated(trace.attrs(), "offset");
        double[] from = new double[feet.length];
        double[] wide = new double[feet.length];
        for (int i = 0; i < feet.length; i++) {
            wide[i] = at(widths, i, width);
            from[i] = trace.angles()[i] + at(offsets, i, -wide[i] / 2);
        }
        trace.arrange(feet, from, wide);
    }

    /** The listed value, the one that is for all, or another. */
    private static double at(double[] stated, int index, double otherwise) {
        boolean known = index < stated.length && Double.isFinite(stated[index]);
        return known ? stated[index] : otherwise;
    }

    private double[] stated(Attrs attrs, String name) {
        double unit = angular.unit(attrs);
        if (!attrs.isList(name)) {
            double[] all = new double[attrs.number(name).isPresent() ? count(attrs) : 0];
            Arrays.fill(all, attrs.number(name, 0) * unit);
            return all;
        }
        return Arrays.stream(attrs.column(name).numbers())
                .map(value -> value * unit)
                .toArray();
    }

    private static int count(Attrs attrs) {
        return Math.max(attrs.column("r").size(), attrs.column("theta").size());
    }
}
