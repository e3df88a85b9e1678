package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import io.portolan.json.Json;
import io.portolan.json.JsonNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis. It first collects what data there is, then gets a range, then a place on the page.
 *
 * <p>Data that cannot stand on the axis (text on a linear one, zero on a logarithmic one) is NaN: a gap.
 */
public final class Axis {

    /** What an axis without data shows. */
    private static final double[] EMPTY_RANGE = {-1, 6};

    private static final double[] EMPTY_Y_RANGE = {-1, 4};

    private final String id;
    private final Attrs attrs;
    private final AxisType type;
    private Categories categories;
    private final Extents extents = new Extents();
    private double low;
    private double high = 1;
    private double offset;
    private double length = 1;
    private final TickSpacing spacing = new TickSpacing();

    /**
     * An axis.
     *
     * @param id such as {@code x} or {@code y2}
     * @param type what its attributes or its data ask for
     */
    public Axis(String id, Attrs attrs, AxisType type) {
        this(id, attrs, type, new Categories());
        if (type.isCategorical()) {
            categories.declare(attrs);
        }
    }

    private Axis(String id, Attrs attrs, AxisType type, Categories categories) {
        this.id = id;
        this.attrs = attrs;
        this.type = type;
        this.categories = categories;
    }

    /** The type its attributes state, or else the type that suits the data. */
    public static AxisType type(Attrs attrs, Column data) {
        String stated = attrs.text("type", "-");
        return stated.equals("-") ? AxisType.of(data) : AxisType.named(stated);
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
        copy.categories.arrange(categories.names());
        copy.range(low, high);
        copy.place(offset, length);
        return copy;
    }

    /** The same axis and place over another range, with about so many ticks if it chooses them itself. */
    public Axis withTicks(double count, double from, double to) {
        Attrs counted =
                Attrs.of(io.portolan.json.JsonObject.of("nticks", count)).over(attrs);
        Axis copy = new Axis(id, counted, type, categories);
        copy.range(from, to);
        copy.place(offset, length);
        return copy;
    }

    public AxisType type() {
        return type;
    }

    public Categories categories() {
        return categories;
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
        categories = other.categories;
    }

    /** Brings groups of categories together; numbers made of them before are void. */
    public void gatherCategories() {
        categories.gather();
    }

    /** Sorts the categories by name; numbers made of them before are void. */
    public void sortCategories(boolean descending) {
        categories.sort(descending);
    }

    /** One value of a figure as a number: milliseconds, a category's place, or itself; NaN for a gap. */
    public double number(Json value) {
        Column one = Column.of(io.portolan.json.JsonArray.of(value));
        return number(one, 0);
    }

    private double number(Column data, int index) {
        switch (type) {
            case DATE:
                return date(data, index);
            case CATEGORY:
            case MULTICATEGORY:
                String text = data.text(index);
                return text == null ? Double.NaN : categories.add(text);
            default:
                return data.number(index);
        }
    }

    private static double date(Column data, int index) {
        if (data.isTyped() || data.get(index) instanceof JsonNumber) {
            return data.number(index);
        }
        String text = data.text(index);
        return text == null ? Double.NaN : Dates.parse(text);
    }

    /** All values as numbers, as {@link #number(Json)} has each. */
    public double[] numbers(Column data) {
        if (type == AxisType.MULTICATEGORY && data.isNested()) {
            return multiple(data.rows());
        }
        if (data.isTyped() && !type.isCategorical()) {
            return data.numbers();
        }
        double[] numbers = new double[data.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(data, i);
        }
        return numbers;
    }

    /** Two levels of categories: a name within a group. */
    private double[] multiple(List<Column> levels) {
        Column outer = levels.get(0);
        Column inner = levels.get(1);
        double[] numbers = new double[Math.min(outer.size(), inner.size())];
        for (int i = 0; i < numbers.length; i++) {
            boolean gap = outer.text(i) == null || inner.text(i) == null;
            numbers[i] = gap ? Double.NaN : categories.add(Categories.joined(outer.text(i), inner.text(i)));
        }
        return numbers;
    }

    /** A number in linear space. */
    public double linear(double number) {
        if (type != AxisType.LOG) {
            return number;
        }
        return number > 0 ? StrictMath.log10(number) : Double.NaN;
    }

    /** A linear value as a number again. */
    public double number(double linear) {
        return type == AxisType.LOG ? StrictMath.pow(10, linear) : linear;
    }

    /** The end of a range, or another position on the axis, in linear space; NaN where it is none. */
    public double position(@Nullable Json value) {
        if (value == null) {
            return Double.NaN;
        }
        Column one = Column.of(io.portolan.json.JsonArray.of(value));
        if (type == AxisType.DATE) {
            return date(one, 0);
        }
        double number = one.number(0);
        String text = one.text(0);
        boolean name = type.isCategorical() && Double.isNaN(number) && text != null;
        return name ? (categories.place(text) < 0 ? Double.NaN : categories.place(text)) : number;
    }

    /** The position of a shape: as {@link #position(Json)}, but a number itself on a logarithmic axis. */
    public double shapePosition(Json value) {
        return linear(position(value));
    }

    /** Pixels on the page of a linear value. */
    public double pixel(double linear) {
        double share = (linear - low) / (high - low);
        return isX() ? offset + share * length : offset + (1 - share) * length;
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
        return length / (high - low);
    }

    /** Asks that numbers be shown, with room. */
    public void show(double[] numbers, Room room) {
        boolean toZero = room.toZero() && isLinear();
        for (int i = 0; i < numbers.length; i++) {
            double value = linear(numbers[i]);
            if (Double.isFinite(value)) {
                end(value, value, room.pad(i), room.pad(i), room.padded(), toZero);
            }
        }
    }

    /** Asks that a stretch of linear space be shown. Ends that are not finite are left out. */
    public void show(Span span) {
        if (Double.isFinite(span.from()) && Double.isFinite(span.to())) {
            end(span.from(), span.to(), span.below(), span.above(), span.padded(), span.toZero());
        }
    }

    private void end(double from, double to, double below, double above, boolean padded, boolean toZero) {
        double lower = toZero ? Math.min(0, from) : from;
        double upper = toZero ? Math.max(0, to) : to;
        boolean lowerAtZero = toZero && lower == 0;
        boolean upperAtZero = toZero && upper == 0;
        extents.lower(lower, lowerAtZero ? 0 : below, padded && !lowerAtZero);
        extents.upper(upper, upperAtZero ? 0 : above, padded && !upperAtZero);
    }

    /** Whether nothing has asked to be shown. */
    public boolean isEmpty() {
        return extents.lowers().isEmpty();
    }

    /** Shows what another axis shows too, for axes that match. */
    public void showAllOf(Axis other) {
        extents.addAll(other.extents);
    }

    /** Settles the range: the stated one, or the one that shows the data. The axis has its length already. */
    public void settleRange() {
        List<Json> stated = statedRange();
        String auto = attrs.text("autorange", "");
        boolean automatic = stated.size() < 2 || auto.equals("true") || auto.startsWith("m") || auto.equals("reversed");
        double from = automatic ? Double.NaN : position(stated.get(0));
        double to = automatic ? Double.NaN : position(stated.get(1));
        if (Double.isNaN(from) || Double.isNaN(to) || from == to) {
            double[] range = automaticRange();
            boolean reversed =
                    auto.endsWith("reversed") || isStatedReversed(stated) || from > range[1] || to < range[0];
            double lower = Double.isNaN(from) || from == to ? range[0] : from;
            double upper = Double.isNaN(to) || from == to ? range[1] : to;
            low = reversed && !(from > to) ? upper : lower;
            high = reversed && !(from > to) ? lower : upper;
        } else {
            low = from;
            high = to;
        }
    }

    /** An automatic range keeps the direction of the stated one. */
    private boolean isStatedReversed(List<Json> stated) {
        return stated.size() == 2 && position(stated.get(1)) < position(stated.get(0));
    }

    private List<Json> statedRange() {
        Column range = attrs.column("range");
        return range.size() == 2 ? List.of(range.get(0), range.get(1)) : List.of();
    }

    /** The range that shows all data, in the direction of the present one; whatever range is stated. */
    public double[] wholeRange() {
        double[] range = automaticRange();
        return low <= high ? range : new double[] {range[1], range[0]};
    }

    private double[] automaticRange() {
        double[] range = new AutoRange(extents, attrs.text("rangemode", "normal"), length)
                .range(isX() ? EMPTY_RANGE : EMPTY_Y_RANGE);
        if (range == EMPTY_RANGE || range == EMPTY_Y_RANGE) {
            return emptyRange(range);
        }
        return range;
    }

    private double[] emptyRange(double[] linear) {
        return type == AxisType.DATE ? new double[] {946684800000.0, 978307200000.0} : linear;
    }

    /** Takes a range from elsewhere: a matching axis, or one that keeps an aspect ratio. */
    public void range(double from, double to) {
        low = from;
        high = to;
    }

    /** The range's first end in linear space: left or bottom. */
    public double low() {
        return low;
    }

    /** The range's second end in linear space: right or top; below {@link #low()} on a reversed axis. */
    public double high() {
        return high;
    }

    /** Puts the axis on the page: its left or top end, and how long it is, in pixels. */
    public void place(double start, double extent) {
        offset = start;
        length = Math.max(1, extent);
    }

    public double offset() {
        return offset;
    }

    public double length() {
        return length;
    }

    /** Whether a linear value lies within the range, or at most a hair beyond. */
    public boolean shows(double linear) {
        double hair = Math.abs(high - low) * 1e-4;
        return linear >= Math.min(low, high) - hair && linear <= Math.max(low, high) + hair;
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
