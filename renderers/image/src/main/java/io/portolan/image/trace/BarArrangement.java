package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Settles how the bars of one subplot share their positions: side by side, stacked, or over each other. */
final class BarArrangement {

    private final List<Bars> traces;
    private final OffsetGroups groups;
    private final Attrs layout;
    private final String family;
    private final String mode;
    private final String norm;

    /** An arrangement of bars of one family, in one subplot and one direction. */
    BarArrangement(List<Bars> traces, OffsetGroups groups, Attrs layout) {
        this.traces = traces;
        this.groups = groups;
        this.layout = layout;
        family = traces.get(0).family();
        mode = mode(traces.get(0), layout);
        norm = layout.word(family + "norm", "", "fraction", "percent");
    }

    /** How bars of one place share it: {@code group}, {@code overlay}, {@code stack} or {@code relative}. */
    static String mode(Bars trace, Attrs layout) {
        return layout.text(trace.family() + "mode", trace.family().equals("funnel") ? "stack" : "group");
    }

    boolean stacks() {
        return mode.equals("stack") || mode.equals("relative");
    }

    void settle() {
        List<Bars> together = new ArrayList<>();
        for (Bars trace : traces) {
            // A trace with offsets or bases of its own stands apart from the others.
            boolean apart = stacks()
                    ? trace.attrs().has("base")
                    : mode.equals("overlay") || trace.attrs().has("offset");
            if (apart) {
                place(List.of(trace));
                settleSizes(List.of(trace));
            } else {
                together.add(trace);
            }
        }
        if (together.isEmpty()) {
            return;
        }
        place(together);
        if (stacks()) {
            stack(together);
        } else {
            together.forEach(BarArrangement::unhide);
            settleSizes(together);
        }
    }

    private static double[] allPositions(List<Bars> group) {
        return group.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.positions()))
                .filter(Double::isFinite)
                .toArray();
    }

    private double gap() {
        boolean gapless = traces.stream().allMatch(HistogramTrace.class::isInstance)
                && !traces.get(0).positionAxis().hasCategories()
                && (traces.size() == 1 || !mode.equals("group"));
        return layout.number(family + "gap", gapless ? 0 : 0.2);
    }

    private void place(List<Bars> group) {
        Spacing spacing = Spacing.of(allPositions(group));
        boolean overlap = spacing.distinct() != spacing.count();
        double step = step(group, spacing);
        double whole = step * (1 - gap());
        double inner = 1 - layout.number(family + "groupgap", 0);
        for (int i = 0; i < group.size(); i++) {
            Bars trace = group.get(i);
            int named = groups.count(trace);
            int count = named > 0 ? named : overlap ? group.size() : 1;
            int slot = named > 0 ? groups.index(trace) : overlap ? i : 0;
            double each = whole / count;
            double width = each * inner;
            trace.arrange(new BarSlot(((2 * slot + 1 - count) * each - width) / 2, width, step));
        }
        group.get(0).positionAxis().spaceTicks(overlap ? step : 0, spacing.first());
    }

    private static double step(List<Bars> group, Spacing spacing) {
        if (group.get(0).positionAxis().hasCategories()) {
            return 1;
        }
        double single = group.stream().mapToDouble(Bars::singleWidth).min().orElse(Double.POSITIVE_INFINITY);
        return Double.isInfinite(single)
                ? spacing.smallest()
                : spacing.distinct() == 1 ? single : Math.min(single, spacing.smallest());
    }

    private BarSums sums(List<Bars> group, boolean apartBySign) {
        return new BarSums(group.get(0).slot().width() / 100, apartBySign);
    }

    /** Moves bars of one trace apart that would hide each other. */
    private static void unhide(Bars trace) {
        if (trace.attrs().has("base")) {
            return;
        }
        BarSums sums = new BarSums(0, true);
        for (int i = 0; i < trace.positions().length; i++) {
            double end = trace.feet()[i] + trace.sizes()[i];
            if (Double.isFinite(end)) {
                double base = sums.add(trace.positions()[i], 0, end);
                trace.feet()[i] = base != 0 ? base : trace.feet()[i];
            }
        }
    }

    private void settleSizes(List<Bars> group) {
        if (norm.isEmpty()) {
            group.forEach(trace -> trace.reach(BarRoom.tops(trace)));
            return;
        }
        BarSums sums = sums(group, false);
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length; i++) {
                if (Double.isFinite(trace.sizes()[i])) {
                    sums.add(trace.positions()[i], groups.index(trace), trace.feet()[i] + trace.sizes()[i]);
                }
            }
        }
        normalize(group, sums);
    }

    private void stack(List<Bars> group) {
        BarSums sums = sums(group, mode.equals("relative"));
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length && trace.isCentered(); i++) {
                if (Double.isFinite(trace.sizes()[i])) {
                    sums.add(trace.positions()[i], groups.index(trace), -0.5 * trace.sizes()[i]);
                }
            }
        }
        group.forEach(trace -> stack(trace, sums));
        group.forEach(trace -> markOutmost(trace, sums));
        if (norm.isEmpty()) {
            group.forEach(trace -> trace.reach(BarRoom.stack(trace)));
        } else {
            normalize(group, sums);
        }
    }

    private void stack(Bars trace, BarSums sums) {
        for (int i = 0; i < trace.positions().length; i++) {
            double size = trace.sizes()[i] + (trace.isCentered() ? 0 : trace.feet()[i]);
            if (Double.isFinite(size)) {
                trace.feet()[i] = sums.add(trace.positions()[i], groups.index(trace), size);
            }
        }
    }

    private void markOutmost(Bars trace, BarSums sums) {
        for (int i = 0; i < trace.positions().length; i++) {
            double size = trace.sizes()[i];
            double top = sums.of(trace.positions()[i], groups.index(trace), size);
            trace.outmost(i, trace.feet()[i] + size == top);
        }
    }

    /** Scales the bars at each position to a sum of 1 or 100. */
    private void normalize(List<Bars> group, BarSums sums) {
        double whole = norm.equals("fraction") ? 1 : 100;
        for (Bars trace : group) {
            for (int i = 0; i < trace.positions().length; i++) {
                double sum = sums.of(trace.positions()[i], groups.index(trace), trace.sizes()[i]);
                double factor = sum == 0 ? 0 : Math.abs(whole / sum);
                trace.sizes()[i] *= factor;
                trace.feet()[i] *= factor;
            }
            trace.reach(BarRoom.normal(trace, 0, mode.equals("stack") ? whole : 0));
        }
    }
}
