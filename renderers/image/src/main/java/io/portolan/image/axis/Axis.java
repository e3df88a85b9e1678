package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One axis. It first collects what data there is, then gets a range, then a place on the page.
 *
 * <p>Data that cannot stand on the axis (text on a linear one, zero on a logarithmic one) is NaN: a gap.
 */
public final class Axis {

    private final String id;
    private final Attrs attrs;
    private final AxisType type;
    private final AxisValues values;
    private final RangeBreaks breaks;
    private final Extents extents = new Extents();
    private final TickSpacing spacing = new TickSpacing();
    private Scale scale;
    private Inset inset = Inset.NONE;

    /**
     * An axis.
     *
     * @param id such as {@code x} or {@code y2}
     * @param type what its attributes or its data ask for
     */
    public Axis(String id, Attrs attrs, AxisType type) {
        this(id, attrs, type, new Categories());
        if (type.isCategorical()) {
            categories().declare(attrs);
        }
    }

    private Axis(String id, Attrs attrs, AxisType type, Categories categories) {
        this.id = id;
        this.attrs = attrs;
        this.type = type;
        values = new AxisValues(type, categories);
        breaks = type == AxisType.DATE ? RangeBreaks.of(attrs) : RangeBreaks.NONE;
        scale = new Scale(!isX(), 0, 1, 0, 1, List.of());
    }

    public String id() {
        return id;
    }

    public boolean isX() {
        return id.charAt(0) == 'x';
    }

    public Attrs attrs() {
        return attrs;
    }

    /** The same axis and categories, with another range at another place. */
    public Axis elsewhere(double from, double to, double start, double extent) {
        Axis copy = with(attrs);
        copy.range(from, to);
        copy.place(start, extent);
        return copy;
    }

    /** The same axis, categories, range and place, with other attributes. */
    public Axis with(Attrs changed) {
        Axis copy = new Axis(id, changed, type);
        copy.categories().arrange(categories().names());
        copy.scale = scale;
        return copy;
    }

    /** The same axis and place over another range, with about so many ticks if it chooses them itself. */
    public Axis withTicks(double count, double from, double to) {
        Attrs counted =
                Attrs.of(io.portolan.json.JsonObject.of("nticks", count)).over(attrs);
        Axis copy = new Axis(id, counted, type, categories());
        copy.place(offset(), length());
        copy.range(from, to);
        return copy;
    }

    public AxisType type() {
        return type;
    }

    public Categories categories() {
        return values.categories();
    }

    /** Whether equal distances are equal differences of plain numbers. */
    public boolean isLinear() {
        return type == AxisType.LINEAR;
    }

    /** Whether it shows categories and not numbers. */
    public boolean hasCategories() {
        return type.isCategorical();
    }

    /** Has the categories of another axis, as axes that match do. */
    public void shareCategories(Axis other) {
        values.share(other.categories());
    }

    /** One value of a figure as a number: milliseconds, a category's place, or itself; NaN for a gap. */
    public double number(Json value) {
        return values.number(value);
    }

    /** All values as numbers, as {@link #number(Json)} has each; those that the axis leaves out are gaps. */
    public double[] numbers(Column data) {
        return breaks.masked(values.numbers(data));
    }

    /** A number in linear space. */
    public double linear(double number) {
        return values.linear(number);
    }

    /** A linear value as a number again. */
    public double number(double linear) {
        return values.unlinear(linear);
    }

    /** The end of a range, or another position on the axis, in linear space; NaN where it is none. */
    public double position(@Nullable Json value) {
        return value == null ? Double.NaN : values.position(value);
    }

    /** The position of a shape: as {@link #position(Json)}, but a number itself on a logarithmic axis. */
    public double shapePosition(Json value) {
        return linear(position(value));
    }

    /** Pixels on the page of a linear value. */
    public double pixel(double linear) {
        return scale.pixel(linear);
    }

    /** The linear value at a pixel of the page. */
    public double linearAt(double pixel) {
        return scale.linear(pixel);
    }

    /** Pixels on the page of a number. */
    public double pixelOf(double number) {
        return pixel(linear(number));
    }

    /** Pixels on the page of each number. */
    public double[] pixelsOf(double[] numbers) {
        double[] pixels = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            pixels[i] = pixelOf(numbers[i]);
        }
        return pixels;
    }

    /** How many pixels one linear unit is; negative on a reversed axis. */
    public double pixelsPerUnit() {
        return scale.pixelsPerUnit();
    }

    /** Asks that numbers be shown, with room. */
    public void show(double[] numbers, Room room) {
        boolean toZero = room.toZero() && isLinear();
        if (room.pads() == null) {
            extremes(numbers).ifPresent(all -> show(all.in(room, 0, toZero)));
            return;
        }
        for (int i = 0; i < numbers.length; i++) {
            double value = linear(numbers[i]);
            show(Span.of(value, value).in(room, i, toZero));
        }
    }

    /** What all that have the same room span. */
    private Optional<Span> extremes(double[] numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            double value = linear(number);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low <= high ? Optional.of(Span.of(low, high)) : Optional.empty();
    }

    /** Asks that a stretch of linear space be shown. Ends that are not finite are left out. */
    public void show(Span span) {
        extents.add(span);
    }

    /** Whether nothing has asked to be shown. */
    public boolean isEmpty() {
        return extents.lowers().isEmpty();
    }

    /** Shows what another axis shows too, for axes that match. */
    public void showAllOf(Axis other) {
        extents.addAll(other.extents);
    }

    /** What its attributes say about its range. */
    public RangeRule rangeRule() {
        return new RangeRule(this);
    }

    /** Settles the range: the stated one, or the one that shows the data. The axis has its length already. */
    public void settleRange() {
        RangeRule rule = rangeRule();
        double[] found = rule.isAutomatic() ? automaticRange() : new double[0];
        double[] range = found.length == 0 ? rule.stated() : rule.automatic(found[0], found[1]);
        range(range[0], range[1]);
    }

    /** The range that shows all data, in the direction of the present one; whatever range is stated. */
    public double[] wholeRange() {
        double[] found = automaticRange();
        double[] range = found.length == 0 ? rangeRule().stated() : found;
        return low() <= high() ? range : new double[] {range[1], range[0]};
    }

    /** The range of the data; empty where there are none. */
    private double[] automaticRange() {
        return new AutoRange(extents, attrs.text("rangemode", "normal"), length(), breaks, inset).range();
    }

    /** Takes a range from elsewhere: a matching axis, or one that keeps an aspect ratio. */
    public void range(double from, double to) {
        scale = scale.over(from, to, breaks.between(Math.min(from, to), Math.max(from, to)));
    }

    /** Leaves room, in an automatic range, for labels within the plot. */
    public void inset(Inset labels) {
        inset = labels;
    }

    /** The range's first end in linear space: left or bottom. */
    public double low() {
        return scale.low();
    }

    /** The range's second end in linear space: right or top; below {@link #low()} on a reversed axis. */
    public double high() {
        return scale.high();
    }

    /** Puts the axis on the page: its left or top end, and how long it is, in pixels. */
    public void place(double start, double extent) {
        scale = scale.at(start, extent);
    }

    public double offset() {
        return scale.offset();
    }

    public double length() {
        return scale.length();
    }

    /** Whether a linear value lies within the range, or at most a hair beyond. */
    public boolean shows(double linear) {
        return scale.shows(linear);
    }

    /** Whether a linear value lies within the range, and not on its very ends, where a line would double the plot's edge. */
    public boolean showsWithin(double linear) {
        double pixel = pixel(linear) - offset();
        return pixel > 1 && pixel < length() - 1;
    }

    /** Whether it leaves out stretches of time. */
    public boolean hasBreaks() {
        return !breaks.isEmpty();
    }

    RangeBreaks breaks() {
        return breaks;
    }

    Scale scale() {
        return scale;
    }

    /** Asks that automatic ticks be no nearer than bars are, and stand on them; 0 where bars have places of their own. */
    public void spaceTicks(double step, double place) {
        boolean even = type == AxisType.LINEAR || type == AxisType.DATE;
        spacing.ask(even ? step : 0, place);
    }

    TickSpacing tickSpacing() {
        return spacing;
    }
}
