package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.PeriodAlignment;
import io.portolan.image.axis.Span;
import io.portolan.image.scene.Color;
import io.portolan.image.trace.BoxStats.Sample;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trace that shows how values are distributed, at each position apart: boxes and violins. */
abstract class Distribution extends PositionedTrace {

    private final boolean vertical;
    private final Color ink;
    private final Map<Double, BoxStats> boxes = new TreeMap<>();

    Distribution(TraceSetup setup) {
        super(setup);
        vertical = attrs().word("orientation", upright() ? "v" : "h", "v", "h").equals("v");
        ink = attrs().color("line.color", attrs().color("marker.color", setup.color()));
    }

    private boolean upright() {
        if (isStated()) {
            boolean nested = attrs().column("x").isNested();
            return !nested
                    && (attrs().has("x")
                            || !attrs().has("y")
                            || attrs().column("y").isNested());
        }
        return !attrs().has("x") || attrs().has("y");
    }

    /** Whether the figure states the statistics and not the values. */
    boolean isStated() {
        return false;
    }

    @Override
    public final boolean isVertical() {
        return vertical;
    }

    @Override
    final double[] positions() {
        return boxes.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Statistics by position, ascending. */
    final Map<Double, BoxStats> boxes() {
        return boxes;
    }

    final Color ink() {
        return ink;
    }

    final Color fillColor() {
        return attrs().color("fillcolor", ink.faded(0.5));
    }

    abstract BoxPoints points();

    /** Boxes without positions stand over the trace's name. */
    @Override
    public final Column sample(String letter) {
        boolean position = letter.equals(positionLetter());
        if (position && !attrs().has(letter)) {
            return attrs().has(letter + "0") ? super.sample(letter) : Column.ofTexts(List.of(setup().name()));
        }
        return isStated() && !position ? attrs().column("median") : super.sample(letter);
    }

    @Override
    public void calculate() {
        boxes.clear();
        if (isStated()) {
            stated();
        } else {
            sampled();
        }
    }

    private void stated() {
        StatedBoxes all = new StatedBoxes(
                attrs(), valueAxis(), attrs().column(valueLetter()).rows());
        double[] positions = listed();
        double start =
                attrs().at(positionLetter() + "0").map(positionAxis()::number).orElse(0.0);
        double step = attrs().number("d" + positionLetter(), 1);
        int count = positions.length > 0 ? Math.min(positions.length, all.count()) : all.count();
        for (int i = 0; i < count; i++) {
            double position = positions.length > 0 ? positions[i] : start + i * step;
            if (Double.isFinite(position)) {
                boxes.put(position, all.box(i));
            }
        }
    }

    private double[] listed() {
        double[] numbers = positionAxis().numbers(attrs().column(positionLetter()));
        return PeriodAlignment.aligned(attrs(), positionLetter(), positionAxis(), numbers);
    }

    private void sampled() {
        double[] values = valueAxis().numbers(attrs().column(valueLetter()));
        double[] positions = listed();
        double alone = positions.length == 0 ? origin() : 0;
        Map<Double, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            double position = positions.length == 0 ? alone : i < positions.length ? positions[i] : Double.NaN;
            if (Double.isFinite(values[i]) && Double.isFinite(position)) {
                groups.computeIfAbsent(position, fresh -> new ArrayList<>()).add(i);
            }
        }
        String method = attrs().text("quartilemethod", "linear");
        groups.forEach((position, indices) -> {
            int[] places = indices.stream().mapToInt(Integer::intValue).toArray();
            double[] group = indices.stream().mapToDouble(i -> values[i]).toArray();
            boxes.put(position, BoxStats.of(Sample.of(group, places), method));
        });
    }

    /** Where a trace without positions stands: at its stated origin, its name, or its place in the figure. */
    private double origin() {
        Axis axis = positionAxis();
        Column name = Column.ofTexts(List.of(setup().name()));
        return attrs().at(positionLetter() + "0").map(axis::number).orElseGet(() -> {
            double named = axis.numbers(name)[0];
            return Double.isFinite(named) ? named : setup().index();
        });
    }

    @Override
    public final boolean wantsGrid(String letter) {
        return !letter.equals(positionLetter());
    }

    private boolean side(String which) {
        return attrs().text("side", "both").equals(which);
    }

    @Override
    void showPositions() {
        boolean pointed = points().any();
        double[] reach = pointed ? points().reach(place()) : new double[] {0, 0};
        double step = place().step();
        double half = statedHalf() > 0 ? step : step / 2;
        double below = side("positive") ? place().center() : side("negative") ? half : step;
        double above = side("negative") ? place().center() : side("positive") ? half : step;
        boolean beyond = reach[0] > below || reach[1] > above;
        double edge = place().center() + place().half();
        double radius = !pointed ? 0 : attrs().number("marker.size", 6) / 2;
        for (double position : positions()) {
            double middle = positionAxis().linear(position);
            positionAxis()
                    .show(new Span(
                            middle - Math.max(below, reach[0]),
                            middle + Math.max(above, reach[1]),
                            reach[0] > edge ? radius : 0,
                            reach[1] > edge ? radius : 0,
                            beyond || statedHalf() > 0,
                            false));
        }
    }
}
