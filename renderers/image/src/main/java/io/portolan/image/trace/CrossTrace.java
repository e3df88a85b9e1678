package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What traces must settle among each other: who fills to whom, who stands beside whom, who on top of whom. */
public final class CrossTrace {

    private CrossTrace() {}

    /** Settles everything between calculated traces. */
    public static void settle(List<CartesianTrace> traces, Attrs layout) {
        traces.forEach(trace -> trace.meet(traces));
        Map<String, List<Binned>> bins = traces.stream()
                .flatMap(trace -> trace.binned().stream())
                .collect(Collectors.groupingBy(Binned::binGroup, LinkedHashMap::new, Collectors.toList()));
        bins.values().forEach(HistogramBins::settle);
        OffsetGroups offsets = offsets(traces, layout);
        for (List<Bars> family : grouped(traces, Bars.class, Bars::family)) {
            arrange(family, offsets, layout);
        }
        for (List<PositionedTrace> family : grouped(traces, PositionedTrace.class, PositionedTrace::family)) {
            new BoxArrangement(family, offsets, layout).settle();
        }
        grouped(traces, ViolinTrace.class, violin -> "").forEach(ViolinScales::settle);
        grouped(traces, OhlcTrace.class, ohlc -> ohlc.x().id()).forEach(OhlcTrace::settle);
        List<ScatterTrace> scatters = traces.stream()
                .filter(ScatterTrace.class::isInstance)
                .map(ScatterTrace.class::cast)
                .toList();
        ScatterGroups.settle(scatters, offsets, layout);
        bySubplot(scatters, "").forEach(ScatterStacks::stack);
        for (List<ScatterTrace> group : bySubplot(scatters, "stackgroup")) {
            for (int i = 1; i < group.size(); i++) {
                group.get(i).above(group.get(i - 1));
            }
        }
    }

    /** Traces of all kinds share their offset groups. */
    private static OffsetGroups offsets(List<CartesianTrace> traces, Attrs layout) {
        OffsetGroups offsets = new OffsetGroups(layout);
        for (CartesianTrace trace : traces) {
            if (trace instanceof Bars bars) {
                offsets.add(trace, BarArrangement.mode(bars, layout).equals("group"));
            }
            boolean box = trace instanceof Distribution boxes
                    && layout.text(boxes.family() + "mode", "overlay").equals("group");
            boolean scatter = trace instanceof ScatterTrace
                    && layout.text("scattermode", "overlay").equals("group");
            if (box || scatter) {
                offsets.add(trace, true);
            }
        }
        return offsets;
    }

    private static void arrange(List<Bars> family, OffsetGroups offsets, Attrs layout) {
        for (List<Bars> group :
                grouped(family, Bars.class, bars -> bars.x().id() + bars.y().id() + bars.isVertical())) {
            BarArrangement arrangement = new BarArrangement(group, offsets, layout);
            arrangement.settle();
            BarCorners.settle(group, arrangement.stacks(), layout);
        }
    }

    /** Traces that share both axes, and what they say about an attribute. */
    private static List<List<ScatterTrace>> bySubplot(List<ScatterTrace> traces, String attribute) {
        return grouped(
                traces,
                ScatterTrace.class,
                trace -> trace.x().id() + trace.y().id() + trace.attrs().text(attribute, ""));
    }

    static <T extends CartesianTrace> List<List<T>> grouped(
            List<? extends CartesianTrace> traces, Class<T> type, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (CartesianTrace trace : traces) {
            if (type.isInstance(trace)) {
                T one = type.cast(trace);
                groups.computeIfAbsent(key.apply(one), fresh -> new ArrayList<>())
                        .add(one);
            }
        }
        return new ArrayList<>(groups.values());
    }
}
