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
        for (List<Bars> group :
                grouped(traces, Bars.class, bars -> bars.x().id() + bars.y().id() + bars.isVertical())) {
            new BarArrangement(group, layout).settle();
        }
        for (List<BoxTrace> group :
                grouped(traces, BoxTrace.class, box -> box.positionAxis().id())) {
            BoxTrace.arrange(group, layout);
        }
        for (List<ScatterTrace> group : bySubplot(traces, ScatterTrace.class)) {
            ScatterStacks.stack(group);
            for (int i = 1; i < group.size(); i++) {
                group.get(i).above(group.get(i - 1));
            }
        }
    }

    private static <T extends CartesianTrace> List<List<T>> bySubplot(List<CartesianTrace> traces, Class<T> type) {
        return grouped(traces, type, trace -> trace.x().id() + trace.y().id());
    }

    static <T extends CartesianTrace> List<List<T>> grouped(
            List<CartesianTrace> traces, Class<T> type, Function<T, String> key) {
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
