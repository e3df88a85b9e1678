package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** One rule of what a date axis leaves out. Values are milliseconds since 1970. */
interface RangeBreak {

    double DAY = 86_400_000;

    /** Whether a value is left out. */
    boolean hides(double value);

    /** Names the gaps that may reach into a range. */
    void between(double low, double high, Consumer<Gap> gaps);

    /** Whether it leaves out days of the week. */
    default boolean isWeekly() {
        return false;
    }

    /** The rule that attributes state; empty where they state none that is valid. */
    static Optional<RangeBreak> of(Attrs attrs) {
        Column bounds = attrs.column("bounds");
        return bounds.size() >= 2 ? between(bounds, attrs) : dated(attrs);
    }

    private static Optional<RangeBreak> between(Column bounds, Attrs attrs) {
        String otherwise = RecurringBreak.namesDay(bounds) ? "day of week" : "";
        switch (attrs.word("pattern", otherwise, "", "hour", "day of week")) {
            case "hour":
                return RecurringBreak.daily(bounds);
            case "day of week":
                return RecurringBreak.weekly(bounds);
            default:
                double one = AxisValues.date(bounds, 0);
                double other = AxisValues.date(bounds, 1);
                double[] start = {Math.min(one, other)};
                return Optional.of(new DatedBreak(start, Math.abs(other - one)));
        }
    }

    private static Optional<RangeBreak> dated(Attrs attrs) {
        Column dates = attrs.column("values");
        double[] starts = new double[dates.size()];
        Arrays.setAll(starts, i -> AxisValues.date(dates, i));
        double length = Math.max(0, attrs.number("dvalue", DAY));
        return starts.length == 0 ? Optional.empty() : Optional.of(new DatedBreak(starts, length));
    }
}
