package io.portolan.image.axis;

import java.util.regex.Pattern;

/** Chooses steps that give about the wanted number of ticks at round values: plotly.js's autoTicks. */
final class AutoStep {

    private static final double SECOND = 1000;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double MONTH = 2629800000.0;
    private static final double YEAR = 31557600000.0;
    static final double JANUARY_2000 = 946684800000.0;
    static final double SUNDAY = JANUARY_2000 + DAY;

    /** Powers of ten are told by this quotient of logarithms, as in plotly.js: a thousand falls a hair short of one. */
    private static final double LN10 = StrictMath.log(10);

    private static final double[] DECIMAL = {2, 5, 10};
    private static final double[] HOURS = {1, 2, 3, 6, 12};
    private static final double[] DAYS = {1, 2, 3, 7, 14};
    private static final double[] DAYS_OF_WEEKS = {1, 2, 7, 14};
    private static final double[] ANGLES = {15, 30, 45, 90, 180};
    private static final double[] SIXTIETHS = {1, 2, 5, 10, 15, 30};

    private static final Pattern MONDAY_WEEKS = Pattern.compile("%[uVW]");

    private final Axis axis;
    private final double low;
    private final double high;

    /** Steps for a range in linear space: the axis's own, or the part of it that other ticks are to divide. */
    AutoStep(Axis axis, double low, double high) {
        this.axis = axis;
        this.low = low;
        this.high = high;
    }

    /**
     * A round step.
     *
     * @param count about how many ticks are wanted; not whole
     */
    TickStep forCount(double count) {
        double rough = Math.max(Math.abs(high - low), Double.MIN_NORMAL) / count;
        switch (axis.type()) {
            case DATE:
                return dates(rough);
            case LOG:
                return log(rough);
            case CATEGORY:
            case MULTICATEGORY:
                return new TickStep.Even(Math.ceil(Math.max(rough, 1)), 0);
            case ANGLE:
                return new TickStep.Even(up(rough, 1, ANGLES), 0);
            default:
                return new TickStep.Even(decimal(rough), 0);
        }
    }

    /** On an axis that leaves out days of the week, three days are no round number; some weeks start on Monday. */
    private TickStep dates(double rough) {
        if (!(date(rough) instanceof TickStep.Even step) || step.origin() != SUNDAY) {
            return date(rough);
        }
        double size = axis.breaks().hasWeekdays() ? up(rough, DAY, DAYS_OF_WEEKS) : step.size();
        boolean fromMonday =
                MONDAY_WEEKS.matcher(axis.attrs().text("tickformat", "")).find();
        return new TickStep.Even(size, fromMonday ? SUNDAY + DAY : SUNDAY);
    }

    /** The 1, 2 or 5 times a power of ten that is above the rough step. */
    static double decimal(double rough) {
        return up(rough, StrictMath.pow(10, Math.floor(StrictMath.log(rough) / LN10)), DECIMAL);
    }

    private static double up(double rough, double base, double[] factors) {
        for (double factor : factors) {
            if (rough / base < factor) {
                return base * factor;
            }
        }
        return base * factors[factors.length - 1];
    }

    static TickStep date(double rough) {
        double twice = 2 * rough;
        if (twice > YEAR) {
            return new TickStep.Months((int) Math.max(1, 12 * decimal(rough / YEAR)), JANUARY_2000);
        }
        if (twice > MONTH) {
            return new TickStep.Months((int) up(rough / MONTH, 1, HOURS), JANUARY_2000);
        }
        if (twice > DAY) {
            return new TickStep.Even(up(rough, DAY, DAYS), SUNDAY);
        }
        if (twice > HOUR) {
            return new TickStep.Even(up(rough, HOUR, HOURS), JANUARY_2000);
        }
        if (twice > MINUTE) {
            return new TickStep.Even(up(rough, MINUTE, SIXTIETHS), JANUARY_2000);
        }
        if (twice > SECOND) {
            return new TickStep.Even(up(rough, SECOND, SIXTIETHS), JANUARY_2000);
        }
        return new TickStep.Even(Math.max(decimal(rough), 0.1), JANUARY_2000);
    }

    private TickStep log(double rough) {
        double span = Math.abs(high - low);
        if (rough > 0.7) {
            return new TickStep.Even(Math.ceil(rough), 0);
        }
        if (span < 1) {
            double count = 1.5 * span / rough;
            double numbers = Math.abs(StrictMath.pow(10, high) - StrictMath.pow(10, low));
            return new TickStep.LogEven(decimal(numbers / count), 0);
        }
        return rough > 0.3 ? TickStep.Digits.TWO_FIVE : TickStep.Digits.ALL;
    }
}
