package io.portolan.image.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles what the widest place of a violin is: violins of one scale group are drawn to one scale. */
final class ViolinScales {

    private final Map<String, Double> highest = new HashMap<>();
    private final Map<String, Integer> largest = new HashMap<>();

    private ViolinScales() {}

    static void settle(List<ViolinTrace> traces) {
        ViolinScales scales = new ViolinScales();
        for (ViolinTrace trace : traces) {
            scales.highest.merge(trace.scaleGroup(), trace.highest(), Math::max);
            scales.largest.merge(trace.scaleGroup(), trace.largest(), Math::max);
        }
        for (ViolinTrace trace : traces) {
            trace.scale(scales.highest.get(trace.scaleGroup()), scales.largest.get(trace.scaleGroup()));
        }
    }
}
