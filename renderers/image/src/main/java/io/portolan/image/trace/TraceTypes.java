package io.portolan.image.trace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The trace types that can be drawn. */
public final class TraceTypes {

    private static final Map<String, Function<TraceSetup, Trace>> TYPES = Map.of(
            "bar", BarTrace::new,
            "histogram", HistogramTrace::new,
            "box", BoxTrace::new,
            "heatmap", HeatmapTrace::new,
            "scatter", ScatterTrace::new,
            "scattergl", ScatterTrace::new);

    private TraceTypes() {}

    /** A trace of a type; empty where the type is not known. */
    public static Optional<Trace> create(String type, TraceSetup setup) {
        return Optional.ofNullable(TYPES.get(type)).map(make -> make.apply(setup));
    }
}
