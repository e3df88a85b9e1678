package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.Arrays;
import java.util.List;

/** Moves points at one position beside each other, as bars would stand ({@code scattermode: group}). */
final class ScatterGroups {

    private final List<ScatterTrace> traces;
    private final OffsetGroups groups;
    private final Attrs layout;

    private ScatterGroups(List<ScatterTrace> traces, OffsetGroups groups, Attrs layout) {
        this.traces = traces;
        this.groups = groups;
        this.layout = layout;
    }

    static void settle(List<ScatterTrace> all, OffsetGroups groups, Attrs layout) {
        if (!layout.text("scattermode", "overlay").equals("group")) {
            return;
        }
        for (List<ScatterTrace> group : CrossTrace.grouped(
                all, ScatterTrace.class, trace -> trace.x().id() + trace.y().id() + trace.isVertical())) {
            new ScatterGroups(group, groups, layout).settle();
        }
    }

    private void settle() {
        double[] positions = traces.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.positions()))
                .filter(Double::isFinite)
                .toArray();
        Spacing spacing = Spacing.of(positions);
        boolean overlap = spacing.distinct() != spacing.count();
        double step = traces.get(0).positionAxis().hasCategories() ? 1 : spacing.smallest();
        double whole = step * (1 - layout.number("scattergap", layout.number("bargap", 0.2)));
        for (int i = 0; i < traces.size(); i++) {
            int named = groups.count(traces.get(i));
            int count = named > 0 ? named : overlap ? traces.size() : 1;
            int slot = named > 0 ? groups.index(traces.get(i)) : overlap ? i : 0;
            traces.get(i).group((slot + 0.5 - count / 2.0) * whole / count, step);
        }
        traces.get(0).positionAxis().spaceTicks(overlap ? step : 0, spacing.first());
    }
}
