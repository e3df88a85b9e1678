package io.portolan.image.chart;

import io.portolan.figure.Figure;
import io.portolan.image.plot.Panel;
import io.portolan.image.plot.PanelTrace;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.splom.SplomLayout;
import io.portolan.image.splom.SplomTrace;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.trace.ColorAxes;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.CrossTrace;
import io.portolan.image.trace.Trace;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorWay;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The traces of a figure, each with its template's attributes and its colour. */
final class TraceList {

    private final Attrs layout;
    private final ColorAxes colorAxes;
    private final List<Trace> visible = new ArrayList<>();
    private final List<Trace> listed = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    TraceList(Figure figure, Attrs layout, TextStyle font) {
        this.layout = layout;
        this.colorAxes = new ColorAxes(layout);
        ColorWay colorWay = ColorWay.of(layout, "colorway");
        Map<String, Integer> counts = new HashMap<>();
        int index = 0;
        for (JsonObject object : figure.data()) {
            String type = Attrs.of(object).text("type", "scatter");
            int count = counts.merge(type, 1, Integer::sum) - 1;
            Attrs attrs = Attrs.of(object, template(figure, type, count));
            add(type, new TraceSetup(attrs, layout, index, colorWay.color(index), font, colorAxes));
            index++;
        }
    }

    /** A template has a list of traces for each type; they are used in turn. */
    private static JsonObject template(Figure figure, String type, int count) {
        JsonArray templates = figure.layout().object("template.data").array(type);
        boolean any = templates.size() > 0;
        return any && templates.get(count % templates.size()) instanceof JsonObject object
                ? object
                : JsonObject.empty();
    }

    private void add(String type, TraceSetup setup) {
        String visibility = setup.attrs().text("visible", "true");
        if (visibility.equals("false")) {
            return;
        }
        TraceTypes.create(type, setup).ifPresentOrElse(trace -> list(trace, visibility), () -> unknown.add(type));
    }

    private void list(Trace trace, String visibility) {
        boolean any = trace.hasData();
        if (any) {
            listed.add(trace);
        }
        // Axes stay for traces that have no data yet.
        if (!visibility.equals("legendonly")) {
            visible.add(trace);
        }
    }

    /** The traces that are drawn on cartesian axes. */
    List<CartesianTrace> cartesian() {
        return visible.stream().flatMap(trace -> trace.onAxes().stream()).toList();
    }

    /** What traces want the layout to be like unless it says otherwise. */
    Attrs layoutDefaults() {
        return SplomLayout.of(ofType(SplomTrace.class));
    }

    private <T extends Trace> List<T> ofType(Class<T> type) {
        return visible.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Everything that is not drawn on cartesian axes, from the lowest up. */
    List<Panel> panels() {
        Map<String, List<PanelTrace>> groups = new LinkedHashMap<>();
        for (PanelTrace trace : ofType(PanelTrace.class)) {
            groups.computeIfAbsent(trace.panelName(), fresh -> new ArrayList<>())
                    .add(trace);
        }
        return groups.values().stream()
                .map(traces -> traces.get(0).panel(traces))
                .sorted(Comparator.comparingInt(Panel::layer))
                .toList();
    }

    /** Whether cartesian axes are drawn even where no trace and no layout asks for them. */
    boolean wantsAxes() {
        return ofType(PanelTrace.class).isEmpty();
    }

    /** The traces that the legend may list. */
    List<Trace> listed() {
        return listed;
    }

    void calculate() {
        visible.forEach(Trace::calculate);
        CrossTrace.settle(cartesian(), layout);
    }

    List<ColorBarSpec> colorBars() {
        List<ColorBarSpec> bars = new ArrayList<>();
        visible.forEach(trace -> trace.colorBar().ifPresent(bars::add));
        bars.addAll(colorAxes.bars());
        return bars;
    }

    /** What stands in the picture for traces that could not be drawn; empty where all could. */
    String missing() {
        return unknown.isEmpty()
                ? ""
                : "Not drawn: traces of type " + String.join(", ", unknown).replace("<", "&lt;");
    }
}
