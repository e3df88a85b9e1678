package io.portolan.image.indicator;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.plot.AxisView;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scale of a gauge, and the bands along it. */
final class GaugeScale {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final IndicatorTrace trace;
    private final Attrs gauge;
    private final double low;
    private final double high;

    /**
     * A stretch of the scale.
     *
     * @param thickness its share of the gauge's thickness
     */
    record Band(double from, double to, double thickness, Color fill, Stroke line) {

        PathElement drawn(Path outline) {
            return new PathElement(outline, fill, line.visible() ? line : null);
        }
    }

    GaugeScale(IndicatorTrace trace) {
        this.trace = trace;
        gauge = trace.attrs().part("gauge");
        Column range = gauge.column("axis.range");
        double end = Double.isNaN(trace.value()) ? 1 : 1.5 * trace.value();
        low = Double.isNaN(range.number(0)) ? 0 : range.number(0);
        double stated = Double.isNaN(range.number(1)) ? end : range.number(1);
        high = stated == low ? low + 1 : stated;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** Its axis, along a line of that length. */
    AxisView axis(double start, double length) {
        Attrs ticked = gauge.part("axis").over(Attrs.of(JsonObject.of("ticks", "outside", "showline", true)));
        Axis axis = new Axis("x", ticked, AxisType.LINEAR);
        axis.range(low, high);
        axis.place(start, length);
        AxisView view = new AxisView(axis, trace.setup().font(), Color.WHITE, Color.WHITE);
        view.refreshTicks();
        return view;
    }

    boolean isVisible() {
        return gauge.flag("axis.visible", true);
    }

    /** The ground and the steps on it, from the lowest up. */
    List<Band> grounds() {
        List<Band> bands = new ArrayList<>();
        bands.add(new Band(low, high, 1, gauge.color("bgcolor", trace.paper()), Stroke.of(DARK, 0)));
        for (Attrs step : gauge.parts("steps")) {
            Column range = step.column("range");
            double from = Double.isNaN(range.number(0)) ? low : range.number(0);
            double to = Double.isNaN(range.number(1)) ? high : range.number(1);
            if (step.flag("visible", true)) {
                bands.add(new Band(from, to, share(step, 1), step.color("color", Color.BLACK), line(step, 0)));
            }
        }
        return bands;
    }

    private static double share(Attrs part, double otherwise) {
        return Math.max(0, Math.min(1, part.number("thickness", otherwise)));
    }

    private static Stroke line(Attrs part, double width) {
        return Stroke.of(part.color("line.color", DARK), Math.max(0, part.number("line.width", width)));
    }

    /** The bar from the scale's start to the value; empty without a value. */
    Optional<Band> bar(double thickness) {
        Attrs bar = gauge.part("bar");
        return Double.isNaN(trace.value())
                ? Optional.empty()
                : Optional.of(new Band(
                        low,
                        trace.value(),
                        share(bar, thickness),
                        bar.color("color", Color.rgb(0, 0x80, 0)),
                        line(bar, 0)));
    }

    /** The mark across the scale; empty where none is asked for. */
    Optional<Band> threshold() {
        Attrs threshold = gauge.part("threshold");
        return threshold
                .number("value")
                .map(value -> new Band(value, value, share(threshold, 0.85), Color.TRANSPARENT, line(threshold, 1)));
    }

    Band border() {
        Stroke line = Stroke.of(gauge.color("bordercolor", DARK), Math.max(0, gauge.number("borderwidth", 1)));
        return new Band(low, high, 1, Color.TRANSPARENT, line);
    }
}
