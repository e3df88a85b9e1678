package io.portolan.image.axis;

import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import java.util.List;

/** Reads the values of a figure as an axis of one type has them: as numbers, NaN for a gap. */
final class AxisValues {

    private final AxisType type;
    private Categories categories;

    AxisValues(AxisType type, Categories categories) {
        this.type = type;
        this.categories = categories;
    }

    Categories categories() {
        return categories;
    }

    void share(Categories others) {
        categories = others;
    }

    /**
     * Milliseconds, a category's place, or the number itself. A category not known yet is added, unless it has two levels:
     * these belong together in whole lists.
     */
    double number(Json value) {
        return number(Column.of(JsonArray.of(value)), 0);
    }

    private double number(Column data, int index) {
        switch (type) {
            case DATE:
                return date(data, index);
            case MULTICATEGORY:
                return place(data, index);
            case CATEGORY:
                String text = data.text(index);
                return text == null ? Double.NaN : categories.add(text);
            default:
                return data.number(index);
        }
    }

    /** Milliseconds since 1970. */
    static double date(Column data, int index) {
        if (data.isTyped() || data.isNumber(index)) {
            return data.number(index);
        }
        String text = data.text(index);
        return text == null ? Double.NaN : Dates.parse(text);
    }

    double[] numbers(Column data) {
        if (type == AxisType.MULTICATEGORY && data.isNested()) {
            return multiple(data.rows());
        }
        if (!type.isCategorical() && (data.isTyped() || type != AxisType.DATE)) {
            return data.numbers();
        }
        double[] numbers = new double[data.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(data, i);
        }
        return numbers;
    }

    /** The place of a category of two levels, as a pair or as text with a comma between them; NaN where there is none. */
    private double place(Column data, int index) {
        Json value = data.get(index);
        Column levels = Column.isList(value) ? Column.of(value) : Column.EMPTY;
        String text = levels.size() == 2 ? levels.text(0) + "," + levels.text(1) : data.text(index);
        int place = text == null ? -1 : categories.placeOfPair(text);
        return place < 0 ? Double.NaN : place;
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

    /** The end of a range in linear space: a category that is not there is none, and no new one. */
    double position(Json value) {
        Column one = Column.of(JsonArray.of(value));
        if (type == AxisType.DATE) {
            return date(one, 0);
        }
        double number = one.number(0);
        double pair = type == AxisType.MULTICATEGORY ? place(one, 0) : Double.NaN;
        if (!Double.isNaN(pair)) {
            return pair;
        }
        String text = one.text(0);
        boolean name = type.isCategorical() && Double.isNaN(number) && text != null;
        return name ? (categories.place(text) < 0 ? Double.NaN : categories.place(text)) : number;
    }

    double linear(double number) {
        if (type != AxisType.LOG) {
            return number;
        }
        return number > 0 ? StrictMath.log10(number) : Double.NaN;
    }

    double unlinear(double linear) {
        return type == AxisType.LOG ? StrictMath.pow(10, linear) : linear;
    }
}
