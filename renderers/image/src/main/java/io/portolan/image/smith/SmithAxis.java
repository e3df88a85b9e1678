package io.portolan.image.smith;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.plot.AxisView;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** How the axes of a Smith chart get their ticks: at stated values, or at those that are customary. */
final class SmithAxis {

    private static final double[] RESISTANCES = {0.2, 0.5, 1, 2, 5};

    private SmithAxis() {}

    /** The stated or customary resistances, none below zero. */
    static double[] resistances(Attrs real) {
        double[] stated = real.isList("tickvals") ? real.column("tickvals").numbers() : RESISTANCES;
        return Arrays.stream(stated).filter(value -> value >= 0).toArray();
    }

    /** The stated reactances, or the resistances, zero, and the negatives. */
    static double[] reactances(Attrs imaginary, Attrs real) {
        if (imaginary.isList("tickvals")) {
            return imaginary.column("tickvals").numbers();
        }
        double[] resistances = resistances(real);
        return DoubleStream.concat(
                        Arrays.stream(resistances).map(value -> -value).sorted(),
                        DoubleStream.concat(DoubleStream.of(0), Arrays.stream(resistances)))
                .toArray();
    }

    /**
     * An axis with ticks at values.
     *
     * @param defaults for what its attributes do not state
     */
    static AxisView view(Attrs attrs, JsonObject defaults, double[] values, TextStyle font, Color ground, Color paper) {
        Object[] boxed = Arrays.stream(values).boxed().toArray();
        Attrs all = Attrs.of(JsonObject.of("tickmode", "array", "tickvals", JsonArray.of(boxed)))
                .over(attrs)
                .over(Attrs.of(defaults));
        Axis axis = new Axis("x", all, AxisType.LINEAR);
        double most = Arrays.stream(values)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        axis.range(-2 * most - 1, 2 * most + 1);
        AxisView view = AxisView.onPanel(axis, font, ground, paper);
        List<Tick> ticks = view.style().isVisible() ? Ticks.of(axis) : List.of();
        view.showTicks(ticks);
        return view;
    }
}
