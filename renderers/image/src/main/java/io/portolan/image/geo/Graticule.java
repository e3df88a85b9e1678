package io.portolan.image.geo;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.geo.projection.GlobeMap;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.Dashes;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The net of meridians and parallels. */
final class Graticule {

    private static final double PRECISION = 2.5;
    private static final double HAIR = 1e-6;
    private static final Color LIGHT = Color.rgb(0xee, 0xee, 0xee);

    private final Scope scope;
    private final GlobeMap map;

    Graticule(Scope scope, GlobeMap map) {
        this.scope = scope;
        this.map = map;
    }

    /** Draws meridians. */
    void meridians(Attrs axis, List<Element> out) {
        List<Double> ticks = ticks(axis, scope.lon(), 30);
        if (!ticks.isEmpty()) {
            // The last one is the first again, on the other side of the map.
            ticks.remove(ticks.size() - 1);
        }
        draw(axis, ticks, scope.lat(), true, out);
    }

    /** Draws parallels. */
    void parallels(Attrs axis, List<Element> out) {
        draw(axis, ticks(axis, scope.lat(), 10), scope.lon(), false, out);
    }

    private static List<Double> ticks(Attrs attrs, double[] range, double step) {
        Attrs known = Attrs.of(JsonObject.of(
                "dtick", attrs.number("dtick", step), "tick0", attrs.number("tick0", 0), "tickmode", "linear"));
        Axis axis = new Axis("x", known, AxisType.LINEAR);
        axis.range(range[0], range[1] - HAIR);
        return new ArrayList<>(Ticks.of(axis).stream().map(Tick::value).toList());
    }

    private void draw(Attrs axis, List<Double> ticks, double[] along, boolean upright, List<Element> out) {
        double width = axis.number("gridwidth", 1);
        if (!axis.flag("showgrid", false) || !(width > 0)) {
            return;
        }
        Stroke stroke = Stroke.of(axis.color("gridcolor", LIGHT), width)
                .dashed(Dashes.of(axis.text("griddash", "solid"), width));
        Geometry lines = new Geometry(
                List.of(),
                ticks.stream().map(tick -> line(tick, along, upright)).toList());
        out.add(PathElement.stroked(map.path(lines), stroke));
    }

    private static double[] line(double tick, double[] along, boolean upright) {
        int count = (int) Math.ceil((along[1] - along[0] + PRECISION) / PRECISION);
        double[] line = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double at = along[0] + i * PRECISION;
            line[2 * i] = upright ? tick : at;
            line[2 * i + 1] = upright ? at : tick;
        }
        return line;
    }
}
