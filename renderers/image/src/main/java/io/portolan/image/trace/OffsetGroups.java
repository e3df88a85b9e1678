package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which traces stand beside each other at a position: those with other names in {@code offsetgroup}. */
final class OffsetGroups {

    private static final int MOST_STEPS = 100;

    private final Attrs layout;
    private final Map<String, List<String>> namesByAlignment = new LinkedHashMap<>();

    OffsetGroups(Attrs layout) {
        this.layout = layout;
    }

    /**
     * Takes a trace, after those before it in the figure.
     *
     * @param named whether only groups with a name count; otherwise all traces without one are a group of their own
     */
    void add(CartesianTrace trace, boolean named) {
        List<String> names = namesByAlignment.computeIfAbsent(alignment(trace), fresh -> new ArrayList<>());
        String name = name(trace);
        if ((!named || !name.isEmpty()) && !names.contains(name)) {
            names.add(name);
        }
    }

    private static String name(CartesianTrace trace) {
        return trace.attrs().text("offsetgroup", "");
    }

    private String alignment(CartesianTrace trace) {
        boolean upright = trace.isVertical();
        String axis = upright ? trace.x().id() : trace.y().id();
        return leader(axis) + upright + trace.attrs().text("alignmentgroup", "");
    }

    /** Axes that match share their groups. */
    private String leader(String axis) {
        String id = axis;
        for (int i = 0; i < MOST_STEPS; i++) {
            String next = layout.text(id.charAt(0) + "axis" + id.substring(1) + ".matches", "");
            if (!next.matches("[xy]\\d*")) {
                return id;
            }
            id = next;
        }
        return id;
    }

    /** How many groups share the positions of a trace; 0 where none is named. */
    int count(CartesianTrace trace) {
        return namesByAlignment.getOrDefault(alignment(trace), List.of()).size();
    }

    /** The place of a trace's group among them. */
    int index(CartesianTrace trace) {
        return Math.max(
                0, namesByAlignment.getOrDefault(alignment(trace), List.of()).indexOf(name(trace)));
    }
}
