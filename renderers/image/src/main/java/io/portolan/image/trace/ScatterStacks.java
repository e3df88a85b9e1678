package io.portolan.image.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stacks the lines of one group on each other; where one has no value it counts as zero, or lies on a straight line. */
final class ScatterStacks {

    private final List<ScatterTrace> traces;
    private final boolean horizontal;

    private ScatterStacks(List<ScatterTrace> traces) {
        this.traces = traces;
        this.horizontal = !stated("orientation", "v").equals("v");
    }

    static void stack(List<ScatterTrace> subplot) {
        Map<String, List<ScatterTrace>> groups = new LinkedHashMap<>();
        for (ScatterTrace trace : subplot) {
            if (!trace.stackGroup().isEmpty()) {
                groups.computeIfAbsent(trace.stackGroup(), fresh -> new ArrayList<>())
                        .add(trace);
            }
        }
        groups.values().forEach(group -> new ScatterStacks(group).run());
    }

    /** What any trace of the group states holds for all. */
    private String stated(String name, String otherwise) {
        return traces.stream()
                .map(trace -> trace.attrs().text(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private void run() {
        TreeMap<Double, Double> sums = new TreeMap<>();
        for (ScatterTrace trace : traces) {
            for (double position : positions(trace)) {
                if (Double.isFinite(position)) {
                    sums.put(position, 0.0);
                }
            }
        }
        TreeMap<Double, Double> totals = totals(sums);
        String norm = stated("groupnorm", "");
        for (ScatterTrace trace : traces) {
            add(trace, sums);
            move(trace, sums, totals, norm);
        }
    }

    private TreeMap<Double, Double> totals(TreeMap<Double, Double> places) {
        TreeMap<Double, Double> totals = new TreeMap<>(places);
        traces.forEach(trace -> add(trace, totals));
        return totals;
    }

    private double[] positions(ScatterTrace trace) {
        return horizontal ? trace.ys() : trace.xs();
    }

    private void add(ScatterTrace trace, TreeMap<Double, Double> sums) {
        TreeMap<Double, Double> own = new TreeMap<>();
        double[] positions = positions(trace);
        double[] sizes = horizontal ? trace.xs() : trace.ys();
        for (int i = 0; i < positions.length; i++) {
            if (Double.isFinite(positions[i]) && Double.isFinite(sizes[i])) {
                own.put(positions[i], sizes[i]);
            }
        }
        boolean interpolate = stated("stackgaps", "infer zero").equals("interpolate");
        sums.replaceAll((position, sum) -> sum + value(own, position, interpolate));
    }

    private static double value(TreeMap<Double, Double> own, double position, boolean interpolate) {
        Double known = own.get(position);
        if (known != null || !interpolate) {
            return known == null ? 0 : known;
        }
        Map.Entry<Double, Double> before = own.lowerEntry(position);
        Map.Entry<Double, Double> after = own.higherEntry(position);
        if (before == null || after == null) {
            Map.Entry<Double, Double> nearest = before == null ? after : before;
            return nearest == null ? 0 : nearest.getValue();
        }
        double share = (position - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    private void move(ScatterTrace trace, TreeMap<Double, Double> sums, TreeMap<Double, Double> totals, String norm) {
        double[] positions = new double[sums.size()];
        double[] tops = new double[sums.size()];
        int i = 0;
        for (Map.Entry<Double, Double> entry : sums.entrySet()) {
            positions[i] = entry.getKey();
            double whole = totals.get(entry.getKey());
            double share = whole == 0 ? 0 : entry.getValue() / whole;
            tops[i++] = norm.equals("percent") ? 100 * share : norm.equals("fraction") ? share : entry.getValue();
        }
        trace.moveTo(horizontal ? tops : positions, horizontal ? positions : tops);
    }
}
