package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.List;

/** Computes the ticks of an axis that has its range and its length. */
public final class Ticks {

    private static final double HAIR = 1e-4;

    private static final double MANY = 1000;

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

    /** Where the minor ticks stand, apart from the ticks of the axis. */
    public static List<Double> minor(Axis axis) {
        return Double.isFinite(axis.high() - axis.low()) ? new Ticks(axis).minor() : List.of();
    }

    /** Ticks at stated values, each labelled by what the axis has there. */
    public static List<Tick> at(Axis axis, List<Double> places) {
        TickLabels labels = TickLabels.of(axis, new StepRule(axis).major(), false);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (!axis.breaks().hides(places.get(i))) {
                ticks.add(labels.label(places.get(i), i == 0, i == places.size() - 1));
            }
        }
        return ticks;
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
        return TickLabels.of(axis, new StepRule(axis).major(), stated)
                .label(value, first, last)
                .text();
    }

    /** A number as the axis writes it where it stands alone, as in a text beside a point. */
    public static String label(Axis axis, double number) {
        double at = axis.linear(number);
        if (!Double.isFinite(at)) {
            return "";
        }
        return inOneLine(
                TickLabels.of(axis, fine(axis), true).label(at, true, false).text());
    }

    /** The day before the time of day. */
    private static String inOneLine(String text) {
        int end = text.indexOf("<br>");
        if (end < 0) {
            return text;
        }
        String first = text.substring(0, end);
        String second = text.substring(end + 4);
        return first.matches("\\d\\d:\\d\\d.*") ? second + ", " + first : first + ", " + second;
    }

    private static TickStep fine(Axis axis) {
        return new AutoStep(axis, axis.low(), axis.high()).forCount(MANY);
    }

    /** Whether attributes state ticks one by one. */
    static boolean areListed(Attrs attrs) {
        String otherwise = attrs.column("tickvals").isEmpty() ? "auto" : "array";
        return attrs.text("tickmode", otherwise).equals("array") && attrs.has("tickvals");
    }

    private List<Tick> all() {
        if (!Double.isFinite(high - low)) {
            return List.of();
        }
        return areListed(attrs) ? listed() : new SteppedTicks(axis).all();
    }

    private List<Tick> listed() {
        Column texts = attrs.column("ticktext");
        TickLabels labels = TickLabels.of(axis, new StepRule(axis).beneathListed(), true);
        List<Tick> ticks = new ArrayList<>();
        List<Integer> shown = shown(attrs.column("tickvals"));
        for (int i = 0; i < shown.size(); i++) {
            double at = place(attrs.column("tickvals"), shown.get(i));
            String text = texts.text(shown.get(i));
            ticks.add(text == null ? labels.label(at, i == 0, i == shown.size() - 1) : Tick.of(at, text));
        }
        return ticks;
    }

    /** Which of the stated places are in the range, and in no gap. */
    private List<Integer> shown(Column places) {
        double hair = (high - low) * HAIR;
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            double at = place(places, i);
            if (at > low - hair && at < high + hair && !axis.breaks().hides(at)) {
                shown.add(i);
            }
        }
        return shown;
    }

    private double place(Column places, int index) {
        return axis.linear(axis.type() == AxisType.LOG ? places.number(index) : axis.position(places.get(index)));
    }

    private List<Double> minor() {
        Attrs minor = attrs.part("minor");
        if (areListed(minor)) {
            Column places = minor.column("tickvals");
            return shown(places).stream().map(index -> place(places, index)).toList();
        }
        boolean isAutomatic = minor.at("dtick").isEmpty();
        return new TickPlaces(axis, new StepRule(axis).minor()).all(false, isAutomatic);
    }
}
