package io.portolan.image.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Stacks the lines of one group on each other; where one has no value it counts as zero, or lies on a straight line. */
final class ScatterStacks {

    private final List<ScatterTrace> traces;
    private final boolean horizontal;
    private final boolean interpolates;

    /** A point of one trace; its size is NaN while it is a gap that a straight line is to bridge. */
    private record Point(double position, double size, boolean gap) {}

    private ScatterStacks(List<ScatterTrace> traces) {
        this.traces = traces;
        horizontal =
                stated("orientation", traces.get(0).isVertical() ? "v" : "h").equals("h");
        interpolates = stated("stackgaps", "infer zero").equals("interpolate");
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
        List<List<Point>> own = traces.stream().map(this::points).toList();
        List<Double> places = places(own);
        double[] sums = new double[places.size()];
        double[] totals = new double[places.size()];
        List<List<Point>> filled = new ArrayList<>();
        for (List<Point> points : own) {
            List<Point> all = filled(points, places);
            filled.add(all);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += all.get(i).size();
            }
        }
        for (int t = 0; t < traces.size(); t++) {
            move(traces.get(t), filled.get(t), sums, totals);
        }
    }

    private List<Point> points(ScatterTrace trace) {
        double[] positions = horizontal ? trace.ys() : trace.xs();
        double[] sizes = horizontal ? trace.xs() : trace.ys();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (Double.isFinite(positions[i])) {
                boolean gap = !Double.isFinite(sizes[i]);
                points.add(new Point(positions[i], gap ? interpolates ? Double.NaN : 0 : sizes[i], gap));
            }
        }
        points.sort(Comparator.comparingDouble(Point::position));
        return points;
    }

    /** All positions, each as often as the trace has it that has it most often. */
    private static List<Double> places(List<List<Point>> own) {
        TreeSet<Double> distinct = new TreeSet<>();
        own.forEach(points -> points.forEach(point -> distinct.add(point.position())));
        List<Double> places = new ArrayList<>();
        for (double place : distinct) {
            long most = own.stream()
                    .mapToLong(points -> points.stream()
                            .filter(point -> point.position() == place)
                            .count())
                    .max()
                    .orElse(1);
            for (long i = 0; i < most; i++) {
                places.add(place);
            }
        }
        return places;
    }

    /** The points of a trace at every place; a point is repeated where other traces have more there. */
    private List<Point> filled(List<Point> points, List<Double> places) {
        List<Point> all = new ArrayList<>();
        int next = 0;
        for (double place : places) {
            Point last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (next < points.size() && points.get(next).position() == place) {
                all.add(points.get(next++));
            } else if (last != null && last.position() == place) {
                all.add(last);
            } else {
                all.add(new Point(place, interpolates ? Double.NaN : 0, true));
            }
        }
        return interpolates ? bridged(all) : all;
    }

    /** Puts gaps on the straight line between their neighbours; at the ends, level with the nearest. */
    private static List<Point> bridged(List<Point> points) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            all.add(Double.isNaN(point.size()) ? new Point(point.position(), between(points, i), true) : point);
        }
        return all;
    }

    private static double between(List<Point> points, int index) {
        Point before = known(points, index, -1);
        Point after = known(points, index, 1);
        if (before == null || after == null) {
            return before != null ? before.size() : after != null ? after.size() : 0;
        }
        double share = (points.get(index).position() - before.position()) / (after.position() - before.position());
        return before.size() + share * (after.size() - before.size());
    }

    private static @Nullable Point known(List<Point> points, int index, int step) {
        for (int i = index + step; i >= 0 && i < points.size(); i += step) {
            if (!Double.isNaN(points.get(i).size())) {
                return points.get(i);
            }
        }
        return null;
    }

    private void move(ScatterTrace trace, List<Point> points, double[] sums, double[] totals) {
        String norm = stated("groupnorm", "");
        double[] positions = new double[sums.length];
        double[] tops = new double[sums.length];
        boolean[] gaps = new boolean[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += points.get(i).size();
            double whole = norm.equals("fraction") ? totals[i] : norm.equals("percent") ? totals[i] / 100 : 1;
            positions[i] = points.get(i).position();
            tops[i] = sums[i] / (whole == 0 ? 1 : whole);
            gaps[i] = points.get(i).gap();
        }
        trace.stack(horizontal ? tops : positions, horizontal ? positions : tops, gaps, horizontal);
    }
}
