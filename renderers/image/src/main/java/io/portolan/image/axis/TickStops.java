package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.List;

/** Formats that hold for some distances of ticks only ({@code tickformatstops}). */
final class TickStops {

    private static final double AVERAGE_MONTH = 2629800000.0;

    private TickStops() {}

    /** The format of labels that are a step apart; empty where none is stated. */
    static String format(Axis axis, TickStep step) {
        return applied(axis, step).attrs().text("tickformat", "");
    }

    /** The axis with the format of the first stop that the step lies in; the axis itself where it lies in none. */
    static Axis applied(Axis axis, TickStep step) {
        double size = size(step);
        for (Attrs stop : axis.attrs().parts("tickformatstops")) {
            if (stop.flag("enabled", true) && contains(stop.column("dtickrange"), size)) {
                JsonObject format = JsonObject.of("tickformat", stop.text("value", ""));
                return axis.with(Attrs.of(format).over(axis.attrs()));
            }
        }
        return axis;
    }

    /** Milliseconds on a date axis; NaN for steps that are no size. */
    private static double size(TickStep step) {
        if (step instanceof TickStep.Months months) {
            return months.months() * AVERAGE_MONTH;
        }
        return step instanceof TickStep.Even even ? even.size() : Double.NaN;
    }

    private static boolean contains(Column range, double size) {
        double from = bound(range, 0);
        double to = bound(range, 1);
        return !Double.isNaN(size) && (Double.isNaN(from) || from <= size) && (Double.isNaN(to) || to >= size);
    }

    /** A number, or so many months as {@code M3}; NaN for an open end. */
    private static double bound(Column range, int index) {
        String text = range.text(index);
        boolean months = text != null && text.startsWith("M");
        return months ? number(text.substring(1)) * AVERAGE_MONTH : range.number(index);
    }

    private static double number(String text) {
        return Column.ofTexts(List.of(text)).number(0);
    }
}
