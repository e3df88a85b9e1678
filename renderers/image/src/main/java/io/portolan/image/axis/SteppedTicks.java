package io.portolan.image.axis;

import java.util.ArrayList;
import java.util.List;

/** The ticks of an axis that stand steps apart, with their labels. */
final class SteppedTicks {

    private final Axis axis;
    private final TickStep step;
    private final boolean isAutomatic;
    private final boolean isPeriodic;
    private final TickPlaces places;

    SteppedTicks(Axis axis) {
        this.axis = axis;
        StepRule rule = new StepRule(axis);
        step = rule.major();
        isAutomatic = rule.isAutomatic();
        isPeriodic = Period.isAsked(axis);
        places = new TickPlaces(axis, step);
    }

    List<Tick> all() {
        List<Double> starts = places.all(isPeriodic, isAutomatic);
        if (axis.type() == AxisType.ANGLE && Math.abs(axis.high() - axis.low()) == 360 && !starts.isEmpty()) {
            // Where the circle closes, the last tick would stand on the first.
            starts.remove(starts.size() - 1);
        }
        List<Double> chosen = new LabelChoice(axis, step).among(starts);
        PeriodLabels periods = new PeriodLabels(axis, TickStops.format(axis, step), chosen);
        List<Mark> marks = new ArrayList<>();
        for (double start : starts) {
            int label = chosen.indexOf(start);
            marks.add(new Mark(start, label >= 0, label >= 0 && isPeriodic ? periods.at(label) : start));
        }
        List<Tick> ticks = labelled(axis.breaks().isEmpty() ? marks : apart(marks));
        List<Double> others = new ArrayList<>(chosen);
        others.removeAll(starts);
        TickLabels labels = TickLabels.of(axis, step, false);
        for (double other : others) {
            double at = isPeriodic ? periods.at(chosen.indexOf(other)) : other;
            ticks.add(text(new Mark(other, true, at), false, false, labels).marked(false));
        }
        return ticks;
    }

    /**
     * A tick before it has its text.
     *
     * @param labelAt where its label stands; NaN where the period it would name is not shown
     */
    private record Mark(double value, boolean isLabelled, double labelAt) {

        /** This mark where the gap ends that it is in; a label for a period stays. */
        Mark outside(Scale scale, boolean isPeriodic) {
            double moved = scale.outside(value);
            return new Mark(moved, isLabelled, isPeriodic ? labelAt : moved);
        }
    }

    /** Marks moved out of gaps, less those that would then run into each other. */
    private List<Mark> apart(List<Mark> marks) {
        boolean free =
                axis.attrs().text("tickmode", isAutomatic ? "auto" : "linear").equals("auto");
        double least = free ? axis.attrs().number("tickfont.size", 12) : 1;
        boolean isReversed = axis.low() > axis.high();
        List<Mark> kept = new ArrayList<>();
        double previous = Double.NaN;
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (Double.isNaN(marks.get(i).labelAt())) {
                continue;
            }
            Mark mark = marks.get(i).outside(axis.scale(), isPeriodic);
            double pixel = axis.pixel(mark.value());
            boolean near = axis.isX() ? previous < pixel + least : previous > pixel - least;
            if (!near) {
                kept.add(0, mark);
                previous = pixel;
            } else if (isReversed) {
                kept.set(0, mark);
            }
        }
        return kept;
    }

    private List<Tick> labelled(List<Mark> marks) {
        TickLabels labels = TickLabels.of(axis, step, false);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean first = marks.get(i).value() == places.first();
            Tick tick = text(marks.get(i), first, i == marks.size() - 1, labels);
            // The first period starts before the axis does.
            ticks.add(tick.marked(i > 0 || !isPeriodic));
        }
        return ticks;
    }

    private Tick text(Mark mark, boolean first, boolean last, TickLabels labels) {
        double low = Math.min(axis.low(), axis.high());
        double high = Math.max(axis.low(), axis.high());
        boolean isHidden = !mark.isLabelled() || isPeriodic && (mark.labelAt() < low || mark.labelAt() > high);
        return isHidden
                ? Tick.of(mark.value(), "")
                : labels.label(mark.value(), first, last).labelledAt(mark.labelAt());
    }
}
