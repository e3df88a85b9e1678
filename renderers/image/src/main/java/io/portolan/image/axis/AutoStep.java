package io.portolan.image.axis;

/** Chooses steps that give about the wanted number of ticks at round values: plotly.js's autoTicks. */
final class AutoStep {

    private static final double SECOND = 1000;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double MONTH = 2629800000.0;
    private static final double YEAR = 31557600000.0;
    private static final double JANUARY_2000 = 946684800000.0;
    private static final double SUNDAY = JANUARY_2000 + DAY;

    /** Powers of ten are told by this quotient of logarithms, as in plotly.js: a thousand falls a hair short of one. */
    private static final double LN10 = StrictMath.log(10);

    private static final double[] DECIMAL = {2, 5, 10};
    private static final double[] HOURS = {1, 2, 3, 6, 12};
    private static final double[] DAYS = {1, 2, 3, 7, 14};
    private static final double[] ANGLES = {15, 30, 45, 90, 180};
    private static final double[] SIXTIETHS = {1, 2, 5, 10, 15, 30};

    private AutoStep() {}

    static TickStep of(Axis axis, double rough) {
        switch (axis.type()) {
            case DATE:
                return date(rough);
            case LOG:
                return log(axis, rough);
            case CATEGORY:
            case MULTICATEGORY:
                return new TickStep.Even(Math.ceil(Math.max(rough, 1)), 0);
            case ANGLE:
                return new TickStep.Even(up(rough, 1, ANGLES), 0);
            default:
                return new TickStep.Even(decimal(rough), 0);
        }
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

    private static TickStep log(Axis axis, double rough) {
        double span = Math.abs(axis.high() - axis.low());
        if (rough > 0.7) {
            return new TickStep.Even(Math.ceil(rough), 0);
        }
        if (span < 1) {
            double count = 1.5 * span / rough;
            double numbers = Math.abs(StrictMath.pow(10, axis.high()) - StrictMath.pow(10, axis.low()));
            return new TickStep.LogEven(decimal(numbers / count), 0);
        }
        return rough > 0.3 ? TickStep.Digits.TWO_FIVE : TickStep.Digits.ALL;
    }
}
