package io.portolan.image.polar;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;

/** The axis from the centre outwards, or from the hole. */
final class RadialAxis {

    private static final JsonObject TO_ZERO = JsonObject.of("rangemode", "tozero");

    /** Only linear axes can be asked to reach to zero. */
    private static final JsonObject FREE = JsonObject.of("rangemode", "normal");

    private final Axis axis;
    private final Attrs attrs;

    RadialAxis(Attrs attrs, Column data) {
        AxisType type = AxisType.of(attrs, data);
        this.attrs = Attrs.of(type == AxisType.LINEAR ? JsonObject.empty() : FREE)
                .over(attrs)
                .over(Attrs.of(TO_ZERO));
        axis = new Axis("x", this.attrs, type);
    }

    Axis axis() {
        return axis;
    }

    /** The values of a trace, so many as it has points; described by its start and step where it lists none. */
    double[] values(Attrs trace, int count) {
        if (trace.isList("r")) {
            return axis.numbers(trace.column("r"));
        }
        double start = trace.at("r0").map(axis::number).orElse(0.0);
        double step = trace.number("dr", 1);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = start + i * step;
        }
        return values;
    }

    /** Settles its range and its place between two radii. */
    void place(double inner, double outer) {
        axis.place(inner, outer - inner);
        if (axis.isEmpty() && !attrs.has("range")) {
            axis.range(0, 1);
        } else {
            axis.settleRange();
        }
    }

    /** The distance from the centre of a value, in pixels; values before the range are at its start, NaN for gaps. */
    double radius(double value) {
        double pixel = axis.pixelOf(value);
        boolean before = Double.isNaN(pixel) && !Double.isNaN(value);
        return before ? axis.offset() : Math.max(axis.offset(), pixel);
    }

    /** The axis as it stands, with twice as many ticks as a straight axis of this length would have. */
    Axis ticked() {
        double wanted = attrs.number("nticks", 0);
        double count = wanted > 0 ? wanted : 2 * (Math.max(4, Math.min(9, axis.length() / 80)) + 1);
        return axis.hasCategories()
                ? axis
                : axis.with(Attrs.of(JsonObject.of("nticks", count)).over(attrs));
    }
}
