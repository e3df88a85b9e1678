package io.portolan.image.axis;

import java.util.List;
import java.util.Optional;

/** Where labels stand that name the periods between ticks: in the middle of what is shown of each. */
final class PeriodLabels {

    /** How finely a period is looked through for what is left out of it: a number that sevens and twelves divide. */
    private static final int PARTS = 84;

    private static final double WEEK = 604_800_000.0;

    private final Axis axis;
    private final Optional<Period> told;
    private final List<Double> places;

    /**
     * Labels for periods.
     *
     * @param format of the labels; empty for the usual one
     * @param places where the periods start, in the order of the axis
     */
    PeriodLabels(Axis axis, String format, List<Double> places) {
        this.axis = axis;
        this.told = Period.of(format);
        this.places = places;
    }

    /** Where the label of a period stands; NaN where nothing of the period is shown. */
    double at(int index) {
        double apart = apart(index);
        double whole = Period.length(told, apart);
        boolean upToNext = whole >= apart;
        double length = upToNext ? apart : whole;
        double start = places.get(index);
        if (!axis.breaks().isEmpty() && length > 0) {
            double shown = length * shownOf(start, start + length);
            if (shown == 0) {
                return Double.NaN;
            }
            length = upToNext && apart > WEEK ? apart : shown;
        }
        return start + length / 2;
    }

    private double apart(int index) {
        int from = index < places.size() - 1 ? index : Math.max(0, index - 1);
        int to = Math.min(places.size() - 1, from + 1);
        return Math.abs(places.get(to) - places.get(from));
    }

    private double shownOf(double from, double to) {
        int shown = 0;
        for (int i = 0; i < PARTS; i++) {
            double share = (i + 0.5) / PARTS;
            shown += axis.breaks().hides(from * (1 - share) + share * to) ? 0 : 1;
        }
        return shown / (double) PARTS;
    }
}
