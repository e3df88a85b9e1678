package io.portolan.image.parallel;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.D3Format;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One axis of parallel coordinates: its numbers, its range and its ticks. */
final class NumberDimension {

    private final Attrs attrs;
    private final Column values;
    private final double low;
    private final double high;
    private final Axis axis;
    private final List<Constraint> constraints;

    /** A tick: where it is, and what it says. */
    record Mark(double value, String text) {}

    /**
     * An axis.
     *
     * @param rows how many of its values count
     */
    NumberDimension(Attrs attrs, int rows) {
        this.attrs = attrs;
        values = attrs.column("values");
        double[] extent = extent(rows);
        low = extent[0];
        high = extent[1];
        JsonObject labels =
                JsonObject.of("dtick", 0.01 * Math.abs(high - low), "tickformat", attrs.text("tickformat", ""));
        axis = new Axis("y", Attrs.of(labels), AxisType.LINEAR);
        axis.range(low, high);
        constraints = Constraint.of(attrs, tickValues());
    }

    private double[] extent(int rows) {
        Column range = attrs.column("range");
        if (range.size() == 2) {
            return widened(range.number(0), range.number(1));
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            if (Double.isFinite(values.number(i))) {
                least = Math.min(least, values.number(i));
                most = Math.max(most, values.number(i));
            }
        }
        return widened(least, most);
    }

    private static double[] widened(double from, double to) {
        double low = Double.isFinite(from) ? from : 0;
        double high = Double.isFinite(to) ? to : 0;
        if (low != high) {
            return new double[] {low, high};
        }
        return low == 0 ? new double[] {-1, 1} : new double[] {low * 0.9, high * 1.1};
    }

    String title() {
        return attrs.text("label", "");
    }

    /** Where the value of a row is, from 0 at the bottom to 1 at the top; NaN where there is none. */
    double share(int row) {
        return share(values.number(row));
    }

    double share(double value) {
        return (value - low) / (high - low);
    }

    /** Whether a row meets the constraints. */
    boolean admits(int row) {
        return constraints.isEmpty() || constraints.stream().anyMatch(range -> range.contains(values.number(row)));
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** Whether the ticks are stated one by one. */
    boolean hasStatedTicks() {
        return !attrs.column("tickvals").isEmpty();
    }

    private List<Double> tickValues() {
        List<Double> ticks = new ArrayList<>();
        for (Mark mark : statedMarks()) {
            ticks.add(mark.value);
        }
        return ticks;
    }

    /** About so many ticks at round values, or those that are stated. */
    List<Mark> marks(double wanted) {
        return hasStatedTicks() ? statedMarks() : roundMarks(wanted);
    }

    private List<Mark> statedMarks() {
        Column places = attrs.column("tickvals");
        Column texts = attrs.column("ticktext");
        int count = texts.isEmpty() ? places.size() : Math.min(places.size(), texts.size());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = places.number(i);
            if (Double.isFinite(value)) {
                String text = texts.text(i);
                marks.add(new Mark(value, text == null ? plain(value) : text));
            }
        }
        marks.sort(Comparator.comparingDouble(Mark::value));
        return marks;
    }

    private String plain(double value) {
        return D3Format.tidy(attrs.text("tickformat", ""), ".,").text(value);
    }

    /** Steps of 1, 2 or 5 times a power of ten, as d3's linear scales choose them. */
    private List<Mark> roundMarks(double wanted) {
        double span = Math.abs(high - low);
        double step = StrictMath.pow(10, Math.floor(StrictMath.log10(span / wanted)));
        double error = wanted / span * step;
        step *= error <= 0.15 ? 10 : error <= 0.35 ? 5 : error <= 0.75 ? 2 : 1;
        List<Mark> marks = new ArrayList<>();
        double first = Math.ceil(Math.min(low, high) / step);
        double last = Math.floor(Math.max(low, high) / step);
        for (double i = first; i <= last; i++) {
            marks.add(new Mark(i * step, label(i * step)));
        }
        return marks;
    }

    private String label(double value) {
        return Ticks.text(axis, value);
    }

    /** What stands at an end of the axis; empty where the ticks are stated. */
    String endText(boolean top) {
        return hasStatedTicks() ? "" : label(top ? high : low);
    }
}
