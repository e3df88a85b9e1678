package io.portolan.image.polar;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.List;

/** The axis around the circle. Its values are radians before it is turned, or the places of categories. */
final class AngularAxis {

    private final Axis axis;
    private final Attrs attrs;
    private final Sector sector;
    private final boolean clockwise;
    private final double rotation;
    private final boolean dates;

    /**
     * An angular axis.
     *
     * @param attrs its attributes
     * @param data of the first trace on it, which tells its type where none is stated
     */
    AngularAxis(Attrs attrs, Column data, Sector sector) {
        this.sector = sector;
        clockwise = attrs.text("direction", "counterclockwise").equals("clockwise");
        rotation = StrictMath.toRadians(attrs.number("rotation", clockwise ? 90 : 0));
        AxisType type = AxisType.of(attrs, data);
        dates = type == AxisType.DATE;
        boolean named = type == AxisType.CATEGORY;
        this.attrs = named ? attrs : inDegrees(attrs);
        axis = new Axis("x", this.attrs, named ? AxisType.CATEGORY : AxisType.ANGLE);
    }

    /** Ticks are placed in degrees, whatever unit the axis shows. */
    private static Attrs inDegrees(Attrs attrs) {
        if (!attrs.text("thetaunit", "degrees").equals("radians")) {
            return attrs.over(Attrs.of(JsonObject.of("ticksuffix", "\u00b0")));
        }
        JsonObject.Builder turned = JsonObject.builder();
        attrs.number("tick0").ifPresent(tick -> turned.put("tick0", StrictMath.toDegrees(tick)));
        attrs.number("dtick").ifPresent(step -> turned.put("dtick", StrictMath.toDegrees(step)));
        return Attrs.of(turned.build()).over(attrs);
    }

    Axis axis() {
        return axis;
    }

    /** Whether its data are dates, which no circle can show. */
    boolean hasDates() {
        return dates;
    }

    boolean hasCategories() {
        return axis.hasCategories();
    }

    /** How many categories make the circle. */
    private double period() {
        return Math.max(1, Math.max(axis.categories().size(), attrs.number("period", 0)));
    }

    /** What one of a trace's own angular units is on this axis. */
    double unit(Attrs trace) {
        boolean radians = trace.text("thetaunit", "degrees").equals("radians");
        return hasCategories() || radians ? 1 : Math.PI / 180;
    }

    /** The values of a trace, so many as it has points; described by its start and step where it lists none. */
    double[] values(Attrs trace, int count) {
        double unit = unit(trace);
        if (trace.isList("theta")) {
            return scaled(axis.numbers(trace.column("theta")), unit);
        }
        double start = trace.at("theta0").map(axis::number).orElse(0.0) * unit;
        double even = (hasCategories() ? period() : Angles.TURN) / count;
        double stated = trace.number("dtheta", 0) * unit;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = start + i * (stated == 0 ? even : stated);
        }
        return values;
    }

    private static double[] scaled(double[] values, double unit) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * unit;
        }
        return scaled;
    }

    /** The angle on the page of a value. */
    double angle(double value) {
        double own = hasCategories() ? value * Angles.TURN / period() : value;
        return clockwise ? rotation - own : rotation + own;
    }

    /** A value as ticks have it: in degrees, or the place of a category. */
    double tickValue(double value) {
        return hasCategories() ? value : StrictMath.toDegrees(value);
    }

    /** The angle on the page of a tick. */
    double angle(Tick tick) {
        return angle(hasCategories() ? tick.value() : StrictMath.toRadians(tick.value()));
    }

    /**
     * All ticks, also those of categories outside of the sector.
     *
     * @param width of the plot in pixels
     */
    List<Tick> ticks(double width) {
        if (hasCategories()) {
            axis.range(0, period());
        } else if (sector.isWhole()) {
            double start = StrictMath.toDegrees(sector.from());
            axis.range(start, start + 360);
        } else {
            axis.range(own(sector.from()), own(sector.to()));
        }
        axis.place(0, Math.PI * width);
        return Ticks.of(axis);
    }

    private double own(double angle) {
        double degrees = StrictMath.toDegrees(clockwise ? rotation - angle : angle - rotation);
        // Away from the dust of turning degrees into radians and back.
        return Math.rint(degrees * 1e9) / 1e9;
    }
}
