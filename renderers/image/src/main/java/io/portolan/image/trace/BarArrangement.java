package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles how the bars of one subplot share their positions: side by side, stacked, or over each other. */
final class BarArrangement {

    private final List<Bars> traces;
    private final Attrs layout;
    private final String mode;

    BarArrangement(List<Bars> traces, Attrs layout) {
        this.traces = traces;
        this.layout = layout;
        this.mode = layout.text("barmode", "group");
    }

    void settle() {
        List<Bars> grouped = new ArrayList<>();
        for (Bars trace : traces) {
            // A trace with offsets or bases of its own stands apart from the others.
            boolean apart = trace.attrs().has("offset") || trace.hasBases() && !mode.equals("group");
            if (apart || mode.equals("overlay")) {
                place(List.of(trace));
                normalize(List.of(trace));
            } else {
                grouped.add(trace);
            }
        }
        if (!grouped.isEmpty()) {
            place(grouped);
            if (mode.equals("stack") || mode.equals("relative")) {
                stack(grouped, mode.equals("relative"));
            } else {
                grouped.forEach(trace -> stack(List.of(trace), true));
            }
            normalize(grouped);
        }
    }

    private static double[] allPositions(List<Bars> group) {
        return group.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.positions()))
                .toArray();
    }

    private double gap() {
        boolean gapless = traces.stream().allMatch(HistogramTrace.class::isInstance)
                && !traces.get(0).positionAxis().hasCategories()
                && (traces.size() == 1 || !mode.equals("group"));
        return layout.number("bargap", gapless ? 0 : 0.2);
    }

    private void place(List<Bars> group) {
        Spacing spacing = Spacing.of(allPositions(group));
        boolean overlap = spacing.distinct() != spacing.count();
        double step = step(group, spacing);
        double whole = step * (1 - gap());
        List<String> slots = slots(group);
        boolean sideBySide = mode.equals("group") && group.size() > 1 && (overlap || slots.size() < group.size());
        double each = sideBySide ? whole / slots.size() : whole;
        double width = each * (1 - layout.number("bargroupgap", 0));
        for (int i = 0; i < group.size(); i++) {
            int slot = slots.indexOf(slot(group.get(i), i));
            double offset = sideBySide ? ((2 * slot + 1 - slots.size()) * each - width) / 2 : -width / 2;
            group.get(i).arrange(offset, width, step);
        }
        if (overlap) {
            group.get(0).positionAxis().spaceTicks(step, spacing.first());
        }
    }

    private static double step(List<Bars> group, Spacing spacing) {
        double step = spacing.smallest();
        for (Bars trace : group) {
            step = trace instanceof HistogramTrace histogram && histogram.binWidth() > 0
                    ? spacing.distinct() > 1 ? Math.min(step, histogram.binWidth()) : histogram.binWidth()
                    : step;
        }
        return group.get(0).positionAxis().hasCategories() ? 1 : step;
    }

    /** Traces of one offset group stand in the same place. */
    private static String slot(Bars trace, int place) {
        return trace.attrs().text("offsetgroup", "\u0000" + place);
    }

    private static List<String> slots(List<Bars> group) {
        List<String> slots = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            String slot = slot(group.get(i), i);
            if (!slots.contains(slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static void stack(List<Bars> group, boolean apartBySign) {
        double tolerance = Spacing.of(allPositions(group)).smallest() / 100;
        Map<String, Double> tops = new HashMap<>();
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length; i++) {
                double size = trace.sizes()[i];
                if (Double.isFinite(size)) {
                    String side = apartBySign && size < 0 ? "-" : "+";
                    String key = side + Math.round(trace.positions()[i] / tolerance);
                    double base = tops.getOrDefault(key, 0.0);
                    tops.put(key, base + size);
                    trace.bases()[i] += base;
                }
            }
        }
    }

    /** Scales the bars at each position to a sum of 1 or 100. */
    private void normalize(List<Bars> group) {
        String norm = layout.text("barnorm", "");
        if (!norm.equals("fraction") && !norm.equals("percent")) {
            return;
        }
        double whole = norm.equals("fraction") ? 1 : 100;
        double tolerance = Spacing.of(allPositions(group)).smallest() / 100;
        Map<Long, Double> sums = new HashMap<>();
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length; i++) {
                double size = Math.abs(trace.sizes()[i]);
                sums.merge(Math.round(trace.positions()[i] / tolerance), Double.isNaN(size) ? 0 : size, Double::sum);
            }
        }
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length; i++) {
                double sum = sums.get(Math.round(trace.positions()[i] / tolerance));
                double factor = sum == 0 ? 0 : whole / sum;
                trace.sizes()[i] *= factor;
                trace.bases()[i] *= factor;
            }
        }
    }
}
