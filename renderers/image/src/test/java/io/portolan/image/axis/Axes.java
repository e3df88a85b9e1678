package io.portolan.image.axis;

import io.portolan.image.value.Attrs;
import io.portolan.json.Json;
import io.portolan.json.JsonObject;

/** Axes for tests. */
final class Axes {

    private Axes() {}

    /** An x axis 540 pixels long, as its attributes in JSON describe it, that shows data from one value to another. */
    static Axis showing(String attributes, double from, double to) {
        Attrs attrs = Attrs.of((JsonObject) Json.parse(attributes));
        Axis axis = new Axis("x", attrs, AxisType.named(attrs.text("type", "linear")));
        axis.place(80, 540);
        axis.show(Span.of(from, to));
        axis.settleRange();
        return axis;
    }

    /** Milliseconds since 1970 of a day of January 2020. */
    static double january(double day) {
        return 1_577_836_800_000.0 + (day - 1) * 86_400_000;
    }
}
