package io.portolan.raster.plot;

import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.raster.Canvas;
import io.portolan.raster.Viewport;
import io.portolan.raster.reduce.Aggregate;
import io.portolan.raster.reduce.Choice;
import io.portolan.raster.reduce.Reduction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An unseen heatmap over a picture: it gives the axes their ranges, and tells what is there when the pointer is over it,
 * cell by cell of a coarse grid.
 *
 * @param title what a value is called
 * @param values of the coarse cells
 * @param first the number of the first row in each cell
 * @param tooltips columns of which the first row's value is shown
 */
record HoverGrid(String title, Aggregate values, Aggregate first, List<Column> tooltips) {

    /** The width and the height of a cell, CSS pixels. */
    static final int CELL = 8;

    /** Categories that are listed for one cell. */
    private static final int LISTED = 5;

    /**
     * What there is to tell of a panel.
     *
     * @param values of the cells of a coarse canvas
     */
    static HoverGrid of(Panel panel, Canvas coarse, String title, Aggregate values) {
        if (!panel.showsRows()) {
            return new HoverGrid(title, values, values, List.of());
        }
        Reduction<?, Aggregate> rows = Reduction.where(Choice.first(panel.xName()));
        Aggregate first = panel.rows().aggregate(List.of(coarse), rows).get(0);
        return new HoverGrid(title, values, first, panel.layer().tooltips());
    }

    JsonObject trace(Plane plane) {
        PanelAxis x = plane.x();
        PanelAxis y = plane.y();
        Viewport viewport = values.viewport();
        String place = axis(x, "x") + "<br>" + axis(y, "y") + "<br>";
        boolean worded = !tooltips.isEmpty() || !values.categories().isEmpty();
        JsonObject.Builder trace = JsonObject.builder()
                .put("type", "heatmap")
                .put("x", x.edges(viewport.x()))
                .put("y", y.edges(viewport.y()))
                .put("z", TypedArray.of(totals(), viewport.height(), viewport.width()))
                .put("opacity", 0)
                .put("showscale", false)
                .put("showlegend", false)
                .put("hoverongaps", false);
        if (worded) {
            trace.put("text", words());
        }
        String value = worded ? "%{text}" : Markup.escapeTemplate(Markup.escape(title)) + ": %{z:,.6~g}";
        return trace.put("hovertemplate", place + value + "<extra></extra>").build();
    }

    private static String axis(PanelAxis axis, String variable) {
        String name = axis.scale().title().isEmpty() ? variable : axis.scale().title();
        return Markup.escapeTemplate(name) + ": %{" + variable + "}";
    }

    /** The value of each cell; of categories their sum; gaps where nothing is. */
    private double[] totals() {
        double[] totals = new double[values.viewport().cells()];
        for (int cell = 0; cell < totals.length; cell++) {
            totals[cell] = total(cell);
        }
        return totals;
    }

    private double total(int cell) {
        int planes = values.planes();
        double total = Double.NaN;
        for (int i = cell * planes; i < (cell + 1) * planes; i++) {
            if (!values.grid().isEmpty(i)) {
                double value = values.grid().value(i);
                total = Double.isNaN(total) ? value : total + value;
            }
        }
        return total;
    }

    private Json words() {
        int width = values.viewport().width();
        List<Json> rows = new ArrayList<>();
        for (int row = 0; row < values.viewport().height(); row++) {
            int start = row * width;
            rows.add(new JsonArray(IntStream.range(start, start + width)
                    .mapToObj(cell -> Json.of(words(cell)))
                    .toList()));
        }
        return new JsonArray(rows);
    }

    private String words(int cell) {
        double total = total(cell);
        if (Double.isNaN(total)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (values.categories().isEmpty()) {
            lines.add(Markup.escape(title) + ": " + ColorBar.text(total));
        } else {
            lines.addAll(categories(cell));
        }
        int row = (int) first.grid().value(cell);
        if (row >= 0) {
            tooltips.forEach(column -> lines.add(column.name() + ": " + column.label(row)));
        }
        return String.join("<br>", lines);
    }

    /** The categories with the greatest values. */
    private List<String> categories(int cell) {
        int planes = values.planes();
        return IntStream.range(0, planes)
                .filter(plane -> !values.grid().isEmpty(cell * planes + plane))
                .boxed()
                .sorted(Comparator.comparingDouble(plane -> -values.grid().value(cell * planes + plane)))
                .limit(LISTED)
                .map(plane -> Markup.escape(values.categories().get(plane)) + ": "
                        + ColorBar.text(values.grid().value(cell * planes + plane)))
                .collect(Collectors.toList());
    }
}
