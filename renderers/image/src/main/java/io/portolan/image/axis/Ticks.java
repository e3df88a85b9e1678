package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the ticks of an axis that has its range and its length. */
public final class Ticks {

    private static final int MOST = 1000;
    private static final double DAY = 86_400_000;

    private final Axis axis;
    private final Attrs attrs;
    private final double low;
    private final double high;

    private Ticks(Axis axis) {
        this.axis = axis;
        this.attrs = axis.attrs();
        this.low = Math.min(axis.low(), axis.high());
        this.high = Math.max(axis.low(), axis.high());
    }

    /** The ticks with their labels, in the order of the range, first end first. */
    public static List<Tick> of(Axis axis) {
        return new Ticks(axis).all();
    }

    /** What a tick at a value would say, wherever the ticks of an axis are. */
    public static String text(Axis axis, double value) {
        List<Tick> all = of(axis);
        boolean first = !all.isEmpty() && all.get(0).value() == value;
        boolean last = !all.isEmpty() && all.get(all.size() - 1).value() == value;
        return text(axis, value, first, last);
    }

    /** What a tick at a value would say were it the first or the last: some have a prefix of their own. */
    public static String text(Axis axis, double value, boolean first, boolean last) {
        boolean stated = axis.attrs().text("tickmode", "").equals("array");
        return TickLabels.of(axis, new Ticks(axis).step(), stated)
                .label(value, first, last)
                .text();
    }

    /** A number as the axis writes it where it stands alone, as in a text beside a point. */
    public static String label(Axis axis, double number) {
        double at = axis.linear(number);
        if (!Double.isFinite(at)) {
            return "";
        }
        TickStep step = AutoStep.of(axis, Math.abs(axis.high() - axis.low()) / 1000);
        String text = TickLabels.of(axis, step, true).label(at, true, false).text();
        return inOneLine(text);
    }

    /** The day before the time of day, and no time at midnight. */
    private static String inOneLine(String text) {
        int end = text.indexOf("<br>");
        if (end < 0) {
            return text;
        }
        String first = text.substring(0, end);
        String second = text.substring(end + 4);
        if (!first.matches("\\d\\d:\\d\\d.*")) {
            return first + ", " + second;
        }
        return first.matches("00:00(:00)?") ? second : second + ", " + first.replaceFirst("^(.{5}):00$", "$1");
    }

    private List<Tick> all() {
        if (!Double.isFinite(high - low)) {
            return List.of();
        }
        Column stated = attrs.column("tickvals");
        boolean array =
                attrs.text("tickmode", stated.isEmpty() ? "auto" : "array").equals("array");
        return array && attrs.has("tickvals") ? stated(stated) : stepped();
    }

    private List<Tick> stated(Column values) {
        Column texts = attrs.column("ticktext");
        List<Tick> ticks = new ArrayList<>();
        TickStep step = AutoStep.of(axis, (high - low) / 1000);
        TickLabels labels = TickLabels.of(axis, step, true);
        double hair = (high - low) * 1e-4;
        for (int i = 0; i < values.size(); i++) {
            double at = axis.linear(axis.type() == AxisType.LOG ? values.number(i) : axis.position(values.get(i)));
            if (at > low - hair && at < high + hair) {
                String text = texts.text(i);
                ticks.add(text == null ? labels.label(at, ticks.isEmpty(), false) : Tick.of(at, text));
            }
        }
        return ticks;
    }

    private List<Tick> stepped() {
        TickStep step = step();
        double hair = (high - low) * 1e-4;
        double end = axis.type().isCategorical() ? Math.min(axis.categories().size() - 0.5, high + hair) : high + hair;
        List<Double> places = new ArrayList<>();
        double at = step.first(low - hair);
        if (axis.type().isCategorical()) {
            at = Math.max(0, at);
        }
        while (Double.isFinite(at) && at <= end && places.size() < Math.max(MOST, axis.length())) {
            places.add(at);
            double next = step.next(at);
            if (!(next > at)) {
                break;
            }
            at = next;
        }
        if (axis.type() == AxisType.ANGLE && high - low == 360 && !places.isEmpty()) {
            // Where the circle closes, the last tick would stand on the first.
            places.remove(places.size() - 1);
        }
        return labelled(places, TickLabels.of(axis, step, false));
    }

    private List<Tick> labelled(List<Double> places, TickLabels labels) {
        List<Tick> ticks = new ArrayList<>(places.size());
        boolean reversed = axis.low() > axis.high();
        int last = places.size() - 1;
        for (int i = 0; i <= last; i++) {
            double place = places.get(reversed ? last - i : i);
            ticks.add(labels.label(place, i == 0, i == last));
        }
        return ticks;
    }

    private TickStep step() {
        String mode = attrs.text("tickmode", "");
        Optional<TickStep> stated =
                mode.equals("auto") ? Optional.empty() : attrs.at("dtick").flatMap(this::stated);
        if (stated.isEmpty() && mode.equals("linear")) {
            return new TickStep.Even(axis.type() == AxisType.DATE ? DAY : 1, origin());
        }
        return stated.orElseGet(this::automatic);
    }

    private Optional<TickStep> stated(Json dtick) {
        double number = dtick instanceof JsonNumber n ? n.value() : attrs.number("dtick", 0);
        if (number > 0) {
            return Optional.of(new TickStep.Even(number, origin()));
        }
        String text = attrs.text("dtick", "");
        double count =
                text.length() > 1 ? Column.ofTexts(List.of(text.substring(1))).number(0) : Double.NaN;
        if (!(count > 0)) {
            return Optional.empty();
        }
        if (text.startsWith("M") && axis.type() == AxisType.DATE) {
            return Optional.of(new TickStep.Months((int) count, origin()));
        }
        if (axis.type() != AxisType.LOG) {
            return Optional.empty();
        }
        return Optional.of(
                text.startsWith("L")
                        ? new TickStep.LogEven(count, 0)
                        : text.equals("D2") ? TickStep.Digits.TWO_FIVE : TickStep.Digits.ALL);
    }

    private double origin() {
        double stated = attrs.at("tick0").map(axis::position).orElse(Double.NaN);
        return !Double.isNaN(stated) ? stated : axis.type() == AxisType.DATE ? 946684800000.0 : 0;
    }

    private TickStep automatic() {
        double rough = Math.max(high - low, Double.MIN_NORMAL) / wanted();
        TickStep step = AutoStep.of(axis, rough);
        double least = axis.tickSpacing().step();
        boolean tooFine = least > 0 && step instanceof TickStep.Even even && even.size() < 2 * least;
        return tooFine ? new TickStep.Even(least, axis.tickSpacing().first()) : step;
    }

    /** About how many ticks fit; not whole. */
    private double wanted() {
        double stated = attrs.number("nticks", 0);
        if (stated > 0) {
            return stated;
        }
        if (axis.type().isCategorical()) {
            return axis.length() / (1.2 * attrs.number("tickfont.size", 12));
        }
        double each = axis.isX() ? 80 : 40;
        return Math.max(4, Math.min(9, axis.length() / each)) + 1;
    }
}
