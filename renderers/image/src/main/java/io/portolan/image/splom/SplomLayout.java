package io.portolan.image.splom;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What matrices want the layout to be like unless it says otherwise: a grid, and axes named after dimensions. */
public final class SplomLayout {

    private final Map<String, JsonObject> across = new LinkedHashMap<>();
    private final Map<String, JsonObject> up = new LinkedHashMap<>();
    private final boolean atEdges;

    private SplomLayout(List<SplomTrace> traces) {
        atEdges = traces.stream().anyMatch(SplomTrace::hasAxesAtEdges);
        traces.forEach(this::add);
    }

    /** The defaults of a layout for some traces, of which the first to use an axis describes it. */
    public static Attrs of(List<SplomTrace> traces) {
        SplomLayout layout = new SplomLayout(traces);
        return layout.across.isEmpty() ? Attrs.empty() : Attrs.of(layout.json());
    }

    private void add(SplomTrace trace) {
        for (Dimension dimension : trace.dimensions()) {
            if (trace.cells().stream().anyMatch(cell -> cell.across() == dimension)) {
                across.putIfAbsent(dimension.x(), xAxis(dimension));
            }
            if (trace.cells().stream().anyMatch(cell -> cell.up() == dimension)) {
                up.putIfAbsent(dimension.y(), axis(dimension));
            }
        }
    }

    /** Of two axes that match, the x axis follows. */
    private JsonObject xAxis(Dimension dimension) {
        boolean matches = dimension.isVisible() && dimension.attrs().flag("axis.matches", false);
        return matches ? axis(dimension).with("matches", dimension.y()) : axis(dimension);
    }

    private JsonObject axis(Dimension dimension) {
        JsonObject.Builder axis = JsonObject.builder();
        axis.put("title", JsonObject.of("text", dimension.attrs().text("label", "")));
        if (dimension.isVisible()) {
            dimension.attrs().text("axis.type").ifPresent(type -> axis.put("type", type));
        }
        if (atEdges) {
            axis.put("anchor", "free");
        }
        return axis.build();
    }

    private JsonObject json() {
        JsonObject.Builder layout = JsonObject.builder();
        across.forEach((id, axis) -> layout.put("xaxis" + id.substring(1), axis));
        up.forEach((id, axis) -> layout.put("yaxis" + id.substring(1), axis));
        JsonArray columns = JsonArray.of(across.keySet().toArray());
        JsonArray rows = JsonArray.of(up.keySet().toArray());
        return layout.put("grid", JsonObject.of("xaxes", columns, "yaxes", rows))
                .build();
    }
}
