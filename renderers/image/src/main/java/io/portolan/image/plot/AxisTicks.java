package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ticks of an axis as they are drawn: with the places of their marks, and of those between them. */
final class AxisTicks {

    /** Added before places are compared, so that digits of no weight do not count. */
    private static final double WEIGHT = 10e6;

    private final Axis axis;
    private final AxisStyle style;
    private final MinorStyle minor;
    private List<Tick> ticks = List.of();
    private List<Double> between = List.of();

    AxisTicks(Axis axis, AxisStyle style, MinorStyle minor) {
        this.axis = axis;
        this.style = style;
        this.minor = minor;
    }

    /**
     * Computes the ticks.
     *
     * @param below the axis with which ticks keep in step; null where they stand by themselves
     */
    void refresh(@Nullable AxisView below) {
        between = minor.isShown() && style.isVisible() ? Ticks.minor(axis) : List.of();
        ticks = !style.isVisible() ? List.of() : below == null ? Ticks.of(axis) : inStep(below);
    }

    private List<Tick> inStep(AxisView below) {
        return Ticks.at(
                axis,
                below.ticks().stream()
                        .filter(Tick::isMarked)
                        .map(tick -> axis.linearAt(below.axis().pixel(tick.value())))
                        .toList());
    }

    void show(List<Tick> chosen) {
        ticks = chosen;
    }

    List<Tick> all() {
        return ticks;
    }

    /** Whether they stand between categories and not on them. */
    boolean areOnBoundaries() {
        boolean isGrouped = axis.type() == AxisType.MULTICATEGORY;
        return axis.hasCategories()
                && (style.showsTicks() || style.showsGrid())
                && axis.attrs()
                        .text("tickson", isGrouped ? "boundaries" : "labels")
                        .equals("boundaries");
    }

    /** Where marks and grid lines stand, in linear space. */
    List<Double> marks() {
        if (!areOnBoundaries() || ticks.isEmpty()) {
            return ticks.stream().filter(Tick::isMarked).map(Tick::value).toList();
        }
        double half = ticks.get(0).value() <= ticks.get(ticks.size() - 1).value() ? 0.5 : -0.5;
        return Stream.concat(
                        Stream.of(ticks.get(0).value() - half), ticks.stream().map(tick -> tick.value() + half))
                .filter(axis::shows)
                .toList();
    }

    /** Where minor ticks stand, in linear space: not on the others, unless the two point away from each other. */
    List<Double> minorMarks() {
        boolean opposed = minor.showsTicks()
                && style.showsTicks()
                && !minor.tickPlacement().equals(style.tickPlacement());
        List<Double> major = marks();
        return between.stream()
                .filter(mark -> opposed || major.stream().noneMatch(other -> WEIGHT + other == WEIGHT + mark))
                .toList();
    }
}
