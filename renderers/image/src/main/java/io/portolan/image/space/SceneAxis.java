package io.portolan.image.space;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.RangeRule;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

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
        AxisType type = AxisType.of(attrs, data);
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
        RangeRule rule = axis.rangeRule();
        double[] found = automatic(low, high);
        double[] range = rule.isAutomatic() ? rule.automatic(found[0], found[1]) : rule.stated();
        axis.range(range[0], range[1]);
    }

    private double[] automatic(double low, double high) {
        double from = low;
        double to = high;
        if (attrs().text("rangemode", "normal").equals("tozero")) {
            from = Math.min(0, from);
            to = Math.max(0, to);
        }
        double margin = from == to ? 1 : (to - from) * MARGIN;
        boolean any = margin >= 0 && margin < Double.POSITIVE_INFINITY;
        return any ? new double[] {from - margin, to + margin} : new double[] {-1, 1};
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
