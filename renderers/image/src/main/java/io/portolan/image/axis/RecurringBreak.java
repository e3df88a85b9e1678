package io.portolan.image.axis;

import io.portolan.image.value.Column;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the same part of every day or every week.
 *
 * @param period a day or a week, in milliseconds
 * @param start where in one period the part begins, in milliseconds since 1970
 * @param length of the part, in milliseconds
 */
record RecurringBreak(double period, double start, double length) implements RangeBreak {

    private static final double HOUR = DAY / 24;

    /** The first Sunday since 1970. */
    private static final double SUNDAY = 3 * DAY;

    /** More of them than this within one range are finer than any screen shows. */
    private static final int MOST = 100_000;

    private static final String DAY_NAMES = "sunmontuewedthufrisat";
    private static final int NAME_LENGTH = 3;

    /** Between two hours of the day, if these are any. */
    static Optional<RangeBreak> daily(Column bounds) {
        double from = bounds.number(0);
        double to = bounds.number(1);
        boolean valid = from >= 0 && from <= 24 && to >= 0 && to <= 24;
        double hours = to - from + (to < from ? 24 : 0);
        return valid ? Optional.of(new RecurringBreak(DAY, from * HOUR, hours * HOUR)) : Optional.empty();
    }

    /** Between two days of the week, if these are any: names, or numbers from Sunday's 0. */
    static Optional<RangeBreak> weekly(Column bounds) {
        double from = day(bounds, 0);
        double to = day(bounds, 1);
        boolean valid = from >= 0 && from < 7 && to >= 0 && to < 7 && from % 1 == 0 && to % 1 == 0;
        double days = to - from + (to < from ? 7 : 0);
        return valid ? Optional.of(new RecurringBreak(7 * DAY, SUNDAY + from * DAY, days * DAY)) : Optional.empty();
    }

    /** Whether either bound is the name of a day. */
    static boolean namesDay(Column bounds) {
        return named(bounds.text(0)) >= 0 || named(bounds.text(1)) >= 0;
    }

    private static double day(Column bounds, int index) {
        int named = named(bounds.text(index));
        return named >= 0 ? named : bounds.number(index);
    }

    /** The number of the day whose name begins like this; -1 for none. */
    private static int named(@Nullable String text) {
        if (text == null || text.length() < NAME_LENGTH) {
            return -1;
        }
        int at = DAY_NAMES.indexOf(text.substring(0, NAME_LENGTH).toLowerCase(Locale.ROOT));
        return at % NAME_LENGTH == 0 ? at / NAME_LENGTH : -1;
    }

    @Override
    public boolean isWeekly() {
        return period > DAY;
    }

    @Override
    public boolean hides(double value) {
        double since = value - start;
        return since - Math.floor(since / period) * period < length;
    }

    @Override
    public void between(double low, double high, Consumer<Gap> gaps) {
        double first = Math.floor((low - start) / period);
        for (int i = 0; i < MOST && start + (first + i) * period < high; i++) {
            double from = start + (first + i) * period;
            gaps.accept(new Gap(from, from + length));
        }
    }
}
