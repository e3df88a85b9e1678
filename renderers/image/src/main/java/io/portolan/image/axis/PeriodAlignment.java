package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Moves dates to the start, the middle or the end of the periods they are in: the {@code xperiod} and {@code yperiod} of
 * traces.
 */
public final class PeriodAlignment {

    private static final double WEEK = 604_800_000;

    private final TickStep periods;
    private final double share;

    private PeriodAlignment(TickStep periods, double share) {
        this.periods = periods;
        this.share = share;
    }

    /**
     * The values of a trace where its periods put them; as they are where it has none, or where the axis has no dates.
     *
     * @param letter of the axis
     * @param values in milliseconds since 1970, NaN for gaps
     */
    public static double[] aligned(Attrs trace, String letter, Axis axis, double[] values) {
        if (axis.type() != AxisType.DATE || !trace.has(letter + "period")) {
            return values;
        }
        Optional<TickStep> periods = periods(trace, letter, axis);
        if (periods.isEmpty()) {
            return values;
        }
        String stated = trace.word(letter + "periodalignment", "middle", "start", "end");
        double share = stated.equals("start") ? 0 : stated.equals("end") ? 1 : 0.5;
        PeriodAlignment alignment = new PeriodAlignment(periods.get(), share);
        double[] aligned = new double[values.length];
        for (int i = 0; i < aligned.length; i++) {
            aligned[i] = alignment.of(values[i]);
        }
        return aligned;
    }

    private static Optional<TickStep> periods(Attrs trace, String letter, Axis axis) {
        double length = trace.number(letter + "period", 0);
        double usual = length % WEEK == 0 && length > 0 ? AutoStep.SUNDAY : AutoStep.JANUARY_2000;
        double origin = trace.at(letter + "period0")
                .map(axis::position)
                .filter(Double::isFinite)
                .orElse(usual);
        if (length > 0) {
            return Optional.of(new TickStep.Even(length, origin));
        }
        OptionalDouble months = months(trace.text(letter + "period", ""));
        return months.isPresent()
                ? Optional.of(new TickStep.Months((int) months.getAsDouble(), origin))
                : Optional.empty();
    }

    private static OptionalDouble months(String text) {
        double count = text.startsWith("M")
                ? Column.ofTexts(List.of(text.substring(1))).number(0)
                : Double.NaN;
        return count > 0 && count == Math.rint(count) ? OptionalDouble.of(count) : OptionalDouble.empty();
    }

    private double of(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        double next = periods.first(value);
        double end = next > value ? next : periods.next(next);
        double start = periods.previous(end);
        return start + share * (end - start);
    }
}
