package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import java.util.Arrays;
import java.util.List;

/** Settles how wide boxes are and which of them stand beside each other: plotly.js's setPositionOffset. */
final class BoxArrangement {

    private final List<PositionedTrace> all;
    private final OffsetGroups groups;
    private final Attrs layout;

    /**
     * An arrangement.
     *
     * @param all boxes of the figure of one family, in their order
     */
    BoxArrangement(List<PositionedTrace> all, OffsetGroups groups, Attrs layout) {
        this.all = all;
        this.groups = groups;
        this.layout = layout;
    }

    void settle() {
        for (List<PositionedTrace> group : CrossTrace.grouped(
                all, PositionedTrace.class, trace -> trace.x().id() + trace.y().id() + trace.isVertical())) {
            settle(group);
        }
    }

    private void settle(List<PositionedTrace> group) {
        double[] positions = group.stream()
                .flatMapToDouble(trace -> Arrays.stream(trace.positions()).map(trace.positionAxis()::linear))
                .toArray();
        if (positions.length == 0) {
            return;
        }
        PositionedTrace first = group.get(0);
        Spacing spacing = Spacing.of(positions);
        double step = first.positionAxis().hasCategories() ? 1 : spacing.smallest();
        first.positionAxis().spaceTicks(step, spacing.first());
        for (PositionedTrace trace : group) {
            double stated = trace.statedHalf();
            trace.place(stated > 0 ? new BoxPlace(stated, 0, stated) : shared(trace, step / 2));
        }
    }

    private BoxPlace shared(PositionedTrace trace, double half) {
        String family = trace.family();
        double wide = 1 - layout.number(family + "gap", 0.3);
        double inner = 1 - layout.number(family + "groupgap", 0.3);
        boolean beside = layout.text(family + "mode", "overlay").equals("group") && all.size() > 1;
        if (!beside) {
            return new BoxPlace(half, 0, half * wide * inner);
        }
        int named = groups.count(trace);
        int count = named > 0 ? named : all.size();
        int slot = named > 0 ? groups.index(trace) : all.indexOf(trace);
        double center = 2 * half * (-0.5 + (slot + 0.5) / count) * wide;
        return new BoxPlace(half, center, half * wide * inner / count);
    }
}
