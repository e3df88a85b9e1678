package io.portolan.image.space;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import java.util.List;
import java.util.stream.IntStream;

/** One axis of a scene. Scenes scale it so that its data is 1 long, and bodies stand at scaled values. */
public final class SceneAxis {

    private static final double PIXELS_EACH = 40;
    private static final double FEWEST = 4;
    private static final double MOST = 9;
    private static final double MARGIN = 1 / 32.0;

    private final Axis axis;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    SceneAxis(String letter, Attrs attrs, Column data) {
        AxisType type = Axis.type(attrs, data);
        axis = new Axis(letter, attrs, type == AxisType.MULTICATEGORY ? AxisType.CATEGORY : type);
    }

    public Axis axis() {
        return axis;
    }

    public Attrs attrs() {
        return axis.attrs();
    }

    /** Values of a figure in linear space; NaN for gaps. The caller may change the result. */
    public double[] linear(Column data) {
        double[] numbers = axis.numbers(data).clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = axis.linear(numbers[i]);
        }
        return numbers;
    }

    /** Counts values as data. */
    public void include(double[] values) {
        for (double value : values) {
            include(value);
        }
    }

    /** Counts a value as data. */
    public void include(double value) {
        if (Double.isFinite(value)) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }

    /** What values are multiplied by. */
    public double scale() {
        double factor = 1 / (most - least);
        return factor > 0 && factor < Double.POSITIVE_INFINITY ? factor : 1;
    }

    /**
     * Settles the range.
     *
     * @param low the least value that bodies show; infinite where there is none
     * @param high the greatest
     */
    void settle(double low, double high) {
        Column stated = attrs().column("range");
        double from = stated.size() == 2 ? axis.position(stated.get(0)) : Double.NaN;
        double to = stated.size() == 2 ? axis.position(stated.get(1)) : Double.NaN;
        String auto = attrs().text("autorange", "");
        boolean automatic = auto.equals("true") || auto.startsWith("m") || auto.equals("reversed");
        boolean complete = Double.isFinite(from) && Double.isFinite(to);
        if (complete && !automatic) {
            spread(from, to);
            return;
        }
        double[] range = automatic(low, high);
        boolean reversed = auto.endsWith("reversed") || complete && to < from;
        double lower = Double.isFinite(from) && !automatic ? from : range[0];
        double upper = Double.isFinite(to) && !automatic ? to : range[1];
        spread(reversed ? upper : lower, reversed ? lower : upper);
    }

    private void spread(double from, double to) {
        axis.range(from == to ? from - 1 : from, from == to ? to + 1 : to);
    }

    private double[] automatic(double low, double high) {
        double from = low;
        double to = high;
        if (attrs().text("rangemode", "normal").equals("tozero")) {
            from = Math.min(0, from);
            to = Math.max(0, to);
        }
        double margin = (to - from) * MARGIN;
        boolean any = margin >= 0 && margin < Double.POSITIVE_INFINITY;
        return limited(any ? from - margin : -1, any ? to + margin : 1);
    }

    private double[] limited(double from, double to) {
        double low = from;
        double high = to;
        Attrs options = attrs().part("autorangeoptions");
        for (Json included : options.column("include").isEmpty()
                ? options.at("include").stream().toList()
                : items(options.column("include"))) {
            double value = axis.position(included);
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
        low = limit(
                options, "clipmin", limit(attrs(), "minallowed", limit(options, "minallowed", low, true), true), true);
        high = limit(
                options,
                "clipmax",
                limit(attrs(), "maxallowed", limit(options, "maxallowed", high, false), false),
                false);
        return new double[] {low, high};
    }

    private static List<Json> items(Column column) {
        return IntStream.range(0, column.size()).mapToObj(column::get).toList();
    }

    private double limit(Attrs options, String name, double value, boolean least) {
        double bound = options.at(name).map(axis::position).orElse(Double.NaN);
        return Double.isNaN(bound) ? value : least ? Math.max(value, bound) : Math.min(value, bound);
    }

    /** The range's first end, scaled. */
    double low() {
        return axis.low() * scale();
    }

    /** The range's second end, scaled. */
    double high() {
        return axis.high() * scale();
    }

    /** Whether anything of it is drawn. */
    boolean isVisible() {
        return attrs().flag("visible", true);
    }

    /**
     * Its ticks, lowest first.
     *
     * @param pixels how long the axis is where it is seen shortest
     */
    List<Tick> ticks(double pixels) {
        // plotly.js divides by the scale here, which makes ticks few on axes of small numbers.
        double length = pixels / scale();
        double wanted = Math.max(FEWEST, Math.min(MOST, length / PIXELS_EACH));
        double count = attrs().number("nticks", 0) > 0 ? attrs().number("nticks", 0) : wanted;
        double from = Math.min(axis.low(), axis.high());
        double to = Math.max(axis.low(), axis.high());
        return Ticks.of(axis.withTicks(count, from, to));
    }
}
