package io.portolan.image.axis;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stretch of time that a label of a date axis may stand for as a whole. Lengths are in milliseconds. */
enum Period {
    HOUR("[HI]", 3_600_000.0, 3_600_000.0, 3_600_000.0),
    HALF_DAY("p", 43_200_000.0, 43_200_000.0, 43_200_000.0),
    DAY("[Aadejuwx]", 86_400_000.0, 86_400_000.0, 86_400_000.0),
    WEEK("[UVW]", 604_800_000.0, 604_800_000.0, 604_800_000.0),
    MONTH("[Bbm]", 2_419_200_000.0, 2_629_800_000.0, 2_678_400_000.0),
    QUARTER("q", 7_776_000_000.0, 7_889_400_000.0, 7_948_800_000.0),
    YEAR("[Yy]", 31_536_000_000.0, 31_557_600_000.0, 31_622_400_000.0);

    /** Formats that tell instants apart, which no period is as short as. */
    private static final Pattern INSTANT = Pattern.compile("%[fLQsSMX]");

    private final Pattern fields;
    private final double least;
    private final double average;
    private final double most;

    Period(String fields, double least, double average, double most) {
        this.fields = Pattern.compile("%" + fields);
        this.least = least;
        this.average = average;
        this.most = most;
    }

    /** Whether the labels of an axis stand for periods. */
    static boolean isAsked(Axis axis) {
        return axis.type() == AxisType.DATE
                && axis.attrs().text("ticklabelmode", "instant").equals("period");
    }

    /** The shortest period that the labels of a format tell apart; empty where it tells instants apart, or says nothing. */
    static Optional<Period> of(String format) {
        return format.isEmpty() || INSTANT.matcher(format).find()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(period -> period.fields.matcher(format).find())
                        .findFirst();
    }

    /** A step, or a coarser one where the labels of so fine a one would be the same. */
    static TickStep coarsened(Axis axis, TickStep step) {
        return of(TickStops.format(axis, step))
                .map(period -> period.isIn(step) ? step : period.step(step))
                .orElse(step);
    }

    private boolean isIn(TickStep step) {
        if (step instanceof TickStep.Months each) {
            return each.months() >= months();
        }
        return step instanceof TickStep.Even even && even.size() >= least;
    }

    private int months() {
        return this == YEAR ? 12 : this == QUARTER ? 3 : this == MONTH ? 1 : 0;
    }

    private TickStep step(TickStep finer) {
        return months() > 0
                ? new TickStep.Months(months(), AutoStep.JANUARY_2000)
                : new TickStep.Even(average, ((TickStep.Even) finer).origin());
    }

    /** Whether ticks so far apart have labels of their own. */
    boolean isWithin(double milliseconds) {
        return milliseconds >= least;
    }

    /** How long the period is that a tick starts, if the next is so far away; 0 where it is an instant. */
    static double length(Optional<Period> told, double apart) {
        double delta = told.map(period -> period.average).orElse(apart);
        if (YEAR.isWithin(delta)) {
            return YEAR.near(apart);
        }
        if (told.equals(Optional.of(QUARTER)) && QUARTER.isWithin(delta)) {
            return QUARTER.near(apart);
        }
        if (MONTH.isWithin(delta)) {
            return MONTH.near(apart);
        }
        if (told.equals(Optional.of(WEEK))) {
            return WEEK.average;
        }
        return DAY.isWithin(delta)
                ? DAY.average
                : told.map(period -> period.average).orElse(0.0);
    }

    private double near(double apart) {
        return apart >= least && apart <= most ? apart : average;
    }
}
