package io.portolan.image.carpet;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Ticks;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.Dashes;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.FontAttrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the two axes of a carpet: what its grid and its labels look like, and where they are. */
final class CarpetAxis {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);
    private static final int MOST_LINES = 1000;

    private final Attrs attrs;
    private final Color color;
    private final TextStyle font;
    private final Axis axis;

    /**
     * An axis.
     *
     * @param letter {@code a} or {@code b}
     */
    CarpetAxis(TraceSetup setup, String letter) {
        Attrs trace = setup.attrs();
        attrs = trace.part(letter + "axis");
        Color inherited = trace.color("color", DARK);
        color = attrs.color("color", inherited);
        TextStyle base = FontAttrs.style(trace, "font", setup.font());
        font = attrs.has("color") ? base.withColor(color) : base;
        Attrs stepped = Attrs.of(
                isListed() ? JsonObject.of("tickmode", "array") : JsonObject.of("tickmode", "linear", "dtick", step()));
        Attrs labelled = stepped.over(attrs).over(setup.layout().only("separators"));
        axis = new Axis("x", labelled, AxisType.of(attrs, trace.column(letter)));
        settle(axis.numbers(trace.column(letter)));
    }

    /** How precise dates are follows from how long the axis is; numbers are written one by one. */
    private void settle(double[] values) {
        boolean dates = axis.type() == AxisType.DATE && values.length > 1 && values[0] < values[values.length - 1];
        axis.range(dates ? values[0] : 0, dates ? values[values.length - 1] : 1);
    }

    /** What turns its values into numbers. */
    Axis axis() {
        return axis;
    }

    /** Whether grid lines go by the points that describe the carpet, and not by steps of the value. */
    private boolean isListed() {
        return !attrs.text("tickmode", "array").equals("linear");
    }

    private double step() {
        double stated = attrs.number("dtick", 1);
        return stated > 0 ? stated : 1;
    }

    double smoothing(int points) {
        return points < 3 ? 0 : Math.max(0, Math.min(1.3, attrs.number("smoothing", 1)));
    }

    boolean isCheatedByIndex() {
        return attrs.text("cheatertype", "value").equals("index");
    }

    /** The values of the grid lines. */
    List<Double> lines(double[] values) {
        return isListed() ? listedLines(values) : steppedLines(values);
    }

    private List<Double> listedLines(double[] values) {
        List<Double> lines = new ArrayList<>();
        for (int i = firstListed(); i < values.length; i += listedStep()) {
            lines.add(values[i]);
        }
        return lines;
    }

    private int firstListed() {
        return Math.floorMod((int) attrs.number("arraytick0", 0), listedStep());
    }

    private int listedStep() {
        return (int) Math.max(1, attrs.number("arraydtick", 1));
    }

    private List<Double> steppedLines(double[] values) {
        double origin = attrs.number("tick0", 0);
        double first = Math.ceil((values[0] - origin) / step() - 1e-9);
        double last = Math.floor((values[values.length - 1] - origin) / step() + 1e-9);
        List<Double> lines = new ArrayList<>();
        for (double n = first; n <= last && lines.size() < MOST_LINES; n++) {
            lines.add(origin + step() * n);
        }
        return lines;
    }

    /** The values of the thin lines between grid lines. */
    List<Double> minorLines(double[] values) {
        int count = (int) Math.max(0, Math.min(100, attrs.number("minorgridcount", 0)));
        List<Double> lines = new ArrayList<>();
        if (count == 0 || !showsGrid()) {
            return lines;
        }
        List<Double> main = lines(values);
        int last = values.length - 1;
        for (int k = isListed() ? 0 : -1; k < main.size(); k++) {
            double from = k < 0 ? main.isEmpty() ? values[0] : main.get(0) - step() : main.get(k);
            double to = isListed() ? values[Math.min(last, firstListed() + (k + 1) * listedStep())] : from + step();
            for (int i = 1; i <= count && to > from; i++) {
                double value = from + (to - from) * i / (count + 1);
                if (value >= values[0] && value <= values[last]) {
                    lines.add(value);
                }
            }
        }
        return lines;
    }

    private boolean showsGrid() {
        return attrs.flag("showgrid", true);
    }

    Color gridColor() {
        return attrs.color("gridcolor", color.faded(0.3));
    }

    Stroke grid() {
        double width = attrs.number("gridwidth", 1);
        return Stroke.of(showsGrid() ? gridColor() : Color.TRANSPARENT, width)
                .dashed(Dashes.of(attrs.text("griddash", "solid"), width));
    }

    Stroke minorGrid() {
        double width = attrs.number("minorgridwidth", attrs.number("gridwidth", 1));
        String dash = attrs.text("minorgriddash", attrs.text("griddash", "solid"));
        Color faint = new Color(gridColor().argb() & 0xffffff | 15 << 24);
        return Stroke.of(attrs.color("minorgridcolor", faint), width).dashed(Dashes.of(dash, width));
    }

    /**
     * The line at one end.
     *
     * @param end {@code start} or {@code end}
     */
    Stroke boundary(String end) {
        boolean styled = attrs.has(end + "linecolor") || attrs.has(end + "linewidth");
        boolean shown = attrs.flag(end + "line", showsGrid() || styled);
        double width = attrs.number(end + "linewidth", attrs.number("gridwidth", 1));
        return Stroke.of(shown ? attrs.color(end + "linecolor", color) : Color.TRANSPARENT, width);
    }

    /** Whether there are labels at an end, {@code start} or {@code end}. */
    boolean isLabelledAt(String end) {
        String where = attrs.text("showticklabels", "start");
        return where.equals(end) || where.equals("both");
    }

    String label(double value, boolean first, boolean last) {
        return Ticks.text(axis, value, first, last);
    }

    TextStyle labelFont() {
        return FontAttrs.style(attrs, "tickfont", font);
    }

    double labelPadding() {
        return attrs.number("labelpadding", 10);
    }

    /** The angle of its labels in degrees; empty where they follow their lines. */
    Optional<Double> labelAngle() {
        return attrs.number("tickangle");
    }

    String title() {
        return attrs.text("title.text", "");
    }

    TextStyle titleFont() {
        return FontAttrs.style(attrs, "title.font", font.withSize(Math.rint(font.size() * 1.2)));
    }

    double titleOffset() {
        return attrs.number("title.offset", 10);
    }

    /** Numbers of a column of its values. */
    double[] numbers(Column values) {
        return axis.numbers(values);
    }
}
