package io.portolan.image.axis;

import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Steps for bins: the same round ones that ticks have. */
public final class BinSteps {

    private static final double DAY = 86400000;

    private BinSteps() {}

    /** The step a figure states: a number, or months such as {@code M3}. */
    public static Optional<TickStep> stated(Axis axis, Json size) {
        Column one = Column.of(JsonArray.of(size));
        double number = one.number(0);
        String text = one.text(0);
        if (number > 0) {
            return Optional.of(new TickStep.Even(number, 0));
        }
        double months = text != null && text.startsWith("M")
                ? Column.ofTexts(List.of(text.substring(1))).number(0)
                : Double.NaN;
        boolean valid = months >= 1 && axis.type() == AxisType.DATE;
        return valid ? Optional.of(new TickStep.Months((int) months, 946684800000.0)) : Optional.empty();
    }

    /** The round step that is at least the rough one. */
    public static TickStep automatic(boolean dates, double rough) {
        return dates ? AutoStep.date(rough) : new TickStep.Even(AutoStep.decimal(rough), 0);
    }

    /** Where month bins start: such that dates that are whole months or years lie in the middle of theirs. */
    public static double monthStart(TickStep.Months step, double[] data, double low) {
        double before = Dates.plusMonths(step.first(low), -step.months());
        double exactDays = Arrays.stream(data).filter(v -> v % DAY == 0).count() / (double) data.length;
        if (exactDays <= 0.8) {
            return before;
        }
        double exactMonths = Arrays.stream(data)
                        .filter(v -> Dates.time(v).getDayOfMonth() == 1)
                        .count()
                / (double) data.length;
        double exactYears = Arrays.stream(data)
                        .filter(v -> Dates.time(v).getDayOfYear() == 1)
                        .count()
                / (double) data.length;
        double start = exactYears > 0.8 && step.months() % 12 == 0
                ? Dates.plusMonths(before, -6) + DAY * 1.5
                : exactMonths > 0.8 ? Dates.plusMonths(before, -1) + DAY * 15.5 : before - DAY / 2;
        double next = Dates.plusMonths(start, step.months());
        return next <= low ? next : start;
    }
}
