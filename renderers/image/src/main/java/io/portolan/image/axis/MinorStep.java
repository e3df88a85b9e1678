package io.portolan.image.axis;

/**
 * Makes a step for minor ticks fit the major ones, so that these are among them: plotly.js's choices.
 *
 * @param major the step to divide
 * @param rough a round step for about the wanted number of ticks, which may not divide it
 * @param isCounted whether the figure states that number
 */
record MinorStep(TickStep major, TickStep rough, boolean isCounted) {

    private static final double DAY = 86_400_000;
    private static final double WEEK = 7 * DAY;
    private static final double HAIR = 0.001;
    private static final TickStep QUARTER = new TickStep.Months(3, 0);
    private static final TickStep MONTH = new TickStep.Months(1, 0);

    TickStep fitted() {
        if (major instanceof TickStep.Even whole && rough instanceof TickStep.Even part) {
            return new TickStep.Even(even(whole.size(), part.size()), whole.origin());
        }
        if (major instanceof TickStep.Months whole) {
            return rough instanceof TickStep.Months part ? months(whole.months(), part.months()) : MONTH;
        }
        if (rough instanceof TickStep.LogEven part) {
            return major instanceof TickStep.LogEven whole ? numbers(whole.size(), part.size()) : TickStep.Digits.ALL;
        }
        boolean manyPowers =
                rough == TickStep.Digits.TWO_FIVE && major instanceof TickStep.Even even && even.size() > 1;
        return manyPowers ? new TickStep.Even(1, 0) : rough;
    }

    private double even(double whole, double part) {
        if (isMultiple(whole, part)) {
            // Two weeks are seen as weeks, not as pairs of days.
            return whole == 2 * WEEK && part == 2 * DAY ? WEEK : part;
        }
        if (whole == 2 * WEEK && part == 3 * DAY) {
            return WEEK;
        }
        if (whole == WEEK && !isCounted) {
            return DAY;
        }
        return isHalves(whole, part) ? whole / 2 : whole;
    }

    private TickStep months(int whole, int part) {
        return !isMultiple(whole, part) ? major : whole >= 12 && part == 2 ? QUARTER : rough;
    }

    private TickStep numbers(double whole, double part) {
        return isMultiple(whole, part) ? rough : isHalves(whole, part) ? new TickStep.LogEven(whole / 2, 0) : major;
    }

    private static boolean isMultiple(double whole, double part) {
        return Math.abs(whole / part - Math.rint(whole / part)) < HAIR;
    }

    /** Five steps of a digit do not part into twos, but into halves. */
    private static boolean isHalves(double whole, double part) {
        return Math.abs(whole / part / 2.5 - 1) < HAIR;
    }
}
