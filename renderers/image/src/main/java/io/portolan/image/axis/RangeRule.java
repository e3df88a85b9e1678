package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonNull;
import java.util.Set;

/**
 * What the attributes of an axis say about its range: which of its ends they state, which way it runs, and which limits
 * the range found from data keeps to. As in plotly.js, attributes that contradict each other leave it to the data.
 */
public final class RangeRule {

    private static final Set<String> MODES =
            Set.of("true", "false", "reversed", "min", "max", "min reversed", "max reversed");

    private static final double SECOND = 1000;

    private final Axis axis;
    private final Column range;
    private final String mode;

    RangeRule(Axis axis) {
        this.axis = axis;
        Column stated = stated(axis);
        String otherwise = modeOf(stated, axis);
        String wanted = axis.attrs().text("autorange").filter(MODES::contains).orElse(otherwise);
        boolean contradicts = stated.size() == 2 && contradicts(stated, wanted);
        range = contradicts ? Column.EMPTY : stated;
        mode = contradicts ? "true" : wanted;
    }

    private static Column stated(Axis axis) {
        Column range = axis.attrs().column("range");
        Column inside = axis.attrs().column("insiderange");
        boolean isInside = range.size() != 2
                && axis.type() != AxisType.LOG
                && inside.size() == 2
                && !isOpen(inside, 0)
                && !isOpen(inside, 1);
        return isInside ? inside : range.size() == 2 ? range : Column.EMPTY;
    }

    private static boolean isOpen(Column range, int end) {
        return range.get(end) instanceof JsonNull;
    }

    private static String modeOf(Column range, Axis axis) {
        if (range.isEmpty() || isOpen(range, 0) && isOpen(range, 1)) {
            return "true";
        }
        boolean valid = (isOpen(range, 0) || Double.isFinite(axis.position(range.get(0))))
                && (isOpen(range, 1) || Double.isFinite(axis.position(range.get(1))));
        return !valid ? "true" : isOpen(range, 0) ? "min" : isOpen(range, 1) ? "max" : "false";
    }

    private static boolean contradicts(Column range, String mode) {
        boolean first = isOpen(range, 0);
        boolean second = isOpen(range, 1);
        boolean whole = mode.equals("true") || mode.equals("reversed");
        return first && second
                || first != second && whole
                || !first && (mode.equals("min") || mode.equals("max reversed"))
                || !second && (mode.equals("max") || mode.equals("min reversed"));
    }

    /** Whether data decide on an end of the range. */
    public boolean isAutomatic() {
        return !mode.equals("false");
    }

    /** Whether it states what is to be seen beside labels within the plot, which is less than the range. */
    public boolean isInside() {
        return !isAutomatic() && axis.attrs().column("range").size() != 2;
    }

    private boolean isReversed() {
        return mode.endsWith("reversed") || end(1) < end(0);
    }

    private double end(int index) {
        return range.isEmpty() ? Double.NaN : axis.position(range.get(index));
    }

    /** The stated range made valid, or the one of an axis without data. */
    public double[] stated() {
        double from = end(0);
        double to = end(1);
        boolean open = range.isEmpty() || isOpen(range, 0) || isOpen(range, 1);
        if (!open && axis.type() != AxisType.DATE && Double.isFinite(from) != Double.isFinite(to)) {
            from = Double.isFinite(from) ? from : to * 0.1;
            to = Double.isFinite(to) ? to : from * 10;
        }
        if (open || !Double.isFinite(from) || !Double.isFinite(to)) {
            return empty();
        }
        double apart = axis.type() == AxisType.DATE ? SECOND : Math.max(1, Math.abs(from) * 1e-6);
        return limited(from == to ? from - apart : from, from == to ? to + apart : to);
    }

    private double[] empty() {
        if (axis.type() == AxisType.DATE) {
            return limited(946_684_800_000.0, 978_307_200_000.0);
        }
        boolean fromZero = !axis.attrs().text("rangemode", "normal").equals("normal");
        return limited(fromZero ? 0 : -1, axis.isX() ? 6 : 4);
    }

    /**
     * A range that data ask for, with its options and limits, in the direction of the axis.
     *
     * @param low its lower end in linear space
     * @param high its upper end
     */
    public double[] automatic(double low, double high) {
        Attrs options = axis.attrs().part("autorangeoptions");
        double lower = low;
        double upper = high;
        for (double included : included(options)) {
            lower = axis.linear(lower) >= included ? included : lower;
            upper = axis.linear(upper) <= included ? included : upper;
        }
        lower = bound(options, lower, true);
        upper = bound(options, upper, false);
        return isReversed() ? limited(upper, lower) : limited(lower, upper);
    }

    private double[] included(Attrs options) {
        Column list = options.column("include");
        if (list.isEmpty()) {
            return options.at("include").stream()
                    .mapToDouble(axis::shapePosition)
                    .toArray();
        }
        double[] included = new double[list.size()];
        for (int i = 0; i < included.length; i++) {
            included[i] = axis.shapePosition(list.get(i));
        }
        return included;
    }

    private double bound(Attrs options, double value, boolean lower) {
        double fixed = fixed(options, lower);
        if (!Double.isNaN(fixed) && isOrdered(fixed(options, true), fixed(options, false))) {
            return fixed;
        }
        double clip = Double.isNaN(fixed) ? clip(options, lower) : Double.NaN;
        boolean clips = !Double.isNaN(clip) && isOrdered(clip(options, true), clip(options, false));
        return !clips ? value : lower ? Math.max(value, clip) : Math.min(value, clip);
    }

    /** The end that options fix, or that the stated half of a range does. */
    private double fixed(Attrs options, boolean lower) {
        boolean swapped = mode.endsWith("reversed");
        boolean half = !range.isEmpty() && isOpen(range, 0) != isOpen(range, 1) && isAutomatic();
        double otherwise = half ? end(lower == swapped ? 1 : 0) : Double.NaN;
        return options.at(lower ? "minallowed" : "maxallowed")
                .map(axis::position)
                .orElse(otherwise);
    }

    private double clip(Attrs options, boolean lower) {
        return options.at(lower ? "clipmin" : "clipmax")
                .map(axis::shapePosition)
                .orElse(Double.NaN);
    }

    private static boolean isOrdered(double least, double most) {
        return Double.isNaN(least) || Double.isNaN(most) || least < most;
    }

    /** A range within the limits of the axis, in the same direction. */
    private double[] limited(double from, double to) {
        double least = limit("minallowed");
        double most = limit("maxallowed");
        double low = Math.min(from, to) < least ? least : Math.min(from, to);
        double high = Math.max(from, to) > most ? most : Math.max(from, to);
        if (low >= high && !Double.isNaN(least)) {
            high = Double.isNaN(most) ? least + 1 : Math.min(least + 1, most);
        } else if (low >= high && !Double.isNaN(most)) {
            low = most - 1;
        }
        return from <= to ? new double[] {low, high} : new double[] {high, low};
    }

    private double limit(String name) {
        return axis.attrs().at(name).map(axis::position).orElse(Double.NaN);
    }
}
