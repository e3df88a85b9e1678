package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.image.value.Dates;
import io.portolan.json.Json;
import io.portolan.json.JsonBoolean;
import io.portolan.json.JsonNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How an axis maps data to a line. */
public enum AxisType {
    LINEAR,
    LOG,
    DATE,
    CATEGORY,
    MULTICATEGORY,
    /** Degrees around a circle; no axis states it for itself. */
    ANGLE;

    private static final int MOST_LOOKED_AT = 1000;

    /** The type that a figure names; {@link #LINEAR} for a name that is none. */
    static AxisType named(String name) {
        for (AxisType type : values()) {
            if (type != ANGLE && type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        return LINEAR;
    }

    /** The type that attributes state, or else the one that suits the data. */
    public static AxisType of(Attrs axis, Column data) {
        String stated = axis.text("type", "-");
        return stated.equals("-") ? of(data) : named(stated);
    }

    /** The type that suits data best: twice as many distinct dates, or categories, as numbers. */
    public static AxisType of(Column data) {
        if (data.isTyped()) {
            return LINEAR;
        }
        if (data.isNested()) {
            List<Column> levels = data.rows();
            return levels.size() > 1 ? MULTICATEGORY : of(levels.get(0));
        }
        return counted(data);
    }

    private static AxisType counted(Column data) {
        int dates = 0;
        int numbers = 0;
        int others = 0;
        double step = Math.max(1, (data.size() - 1) / (double) MOST_LOOKED_AT);
        if (isPlainNumbers(data, step)) {
            return LINEAR;
        }
        Set<Json> seen = new HashSet<>();
        for (double at = 0; at < data.size(); at += step) {
            int index = (int) Math.round(at);
            Json value = data.get(index);
            if (!seen.add(value)) {
                continue;
            }
            boolean number = !Double.isNaN(data.number(index));
            String text = data.text(index);
            dates += text != null && !(value instanceof JsonNumber) && !Double.isNaN(Dates.parse(text)) ? 1 : 0;
            numbers += number ? 1 : 0;
            others += !number && text != null || value instanceof JsonBoolean ? 1 : 0;
        }
        return dates > 2 * numbers ? DATE : others > 2 * numbers ? CATEGORY : LINEAR;
    }

    /** The common case, told without a set of what was seen. */
    private static boolean isPlainNumbers(Column data, double step) {
        for (double at = 0; at < data.size(); at += step) {
            if (!data.isNumber((int) Math.round(at))) {
                return false;
            }
        }
        return true;
    }

    boolean isCategorical() {
        return this == CATEGORY || this == MULTICATEGORY;
    }
}
