package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.json.Json;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What the traces of all marks have in common: a name, a place in the legend, data, a hover text. */
final class Traces {

    private Traces() {}

    /** The start of a trace that has one x and one y for each row. */
    static JsonObject.Builder points(String type, Series series, Scales scales) {
        return named(type, series, scales)
                .put("x", scales.x(series.layer()).toJson())
                .put("y", scales.y(series.layer()).toJson())
                .putAll(hover(series, scales));
    }

    /** The start of a trace: type and legend. */
    static JsonObject.Builder named(String type, Series series, Scales scales) {
        JsonObject.Builder trace = JsonObject.builder().put("type", type);
        String name = series.name();
        return name.isEmpty()
                ? trace.put("showlegend", false)
                : trace.put("name", name).put("legendgroup", name).put("legendrank", series.rank(scales));
    }

    /** The start of a trace of bars over bins; each says what it spans instead of where its middle is. */
    static JsonObject.Builder bars(Series series, Scales scales, String count) {
        if (!series.layer().has(Channel.WIDTH)) {
            return points("bar", series, scales);
        }
        Column spans = series.layer().need(Channel.TEXT);
        Hover hover = new Hover().variable(spans.name(), "customdata").variable("count", count);
        series.layer().column(Channel.COLOR).ifPresent(color -> hover.color(color, series));
        return named("bar", series, scales)
                .put("x", scales.x(series.layer()).toJson())
                .put("y", scales.y(series.layer()).toJson())
                .put("customdata", spans.toJson())
                .put("hovertemplate", hover.template());
    }

    /** The hover text of a band: both its ends. */
    static JsonObject bandHover(Series series, Scales scales) {
        Column low = series.layer().need(Channel.Y);
        Column high = series.layer().need(Channel.Y2);
        Hover hover = new Hover()
                .axis(scales.x(), "x")
                .variable(low.name(), "customdata")
                .variable(high.name(), "y");
        series.layer().column(Channel.COLOR).ifPresent(color -> hover.color(color, series));
        return JsonObject.of("customdata", low.toJson(), "hovertemplate", hover.template());
    }

    private static JsonObject hover(Series series, Scales scales) {
        List<Column> extra = extra(series);
        Hover hover = new Hover().axis(scales.x(), "x").axis(scales.y(), "y");
        series.layer().column(Channel.COLOR).ifPresent(color -> hover.color(color, series));
        series.layer()
                .column(Channel.SHAPE)
                .ifPresent(shape -> hover.literal(shape.name(), series.shape().orElse("")));
        for (int i = 0; i < extra.size(); i++) {
            hover.variable(extra.get(i).name(), extra.size() == 1 ? "customdata" : "customdata[" + i + "]");
        }
        JsonObject.Builder attributes = JsonObject.builder();
        if (!extra.isEmpty()) {
            attributes.put("customdata", extra.size() == 1 ? extra.get(0).toJson() : rows(extra));
        }
        return attributes.put("hovertemplate", hover.template()).build();
    }

    /** Columns that hovering shows but that no trace attribute holds as they are. */
    private static List<Column> extra(Series series) {
        List<Column> extra = new ArrayList<>();
        series.layer().column(Channel.SIZE).ifPresent(extra::add);
        series.layer().column(Channel.OPACITY).ifPresent(extra::add);
        series.layer().column(Channel.TEXT).ifPresent(extra::add);
        extra.addAll(series.layer().tooltips());
        return extra;
    }

    private static JsonArray rows(List<Column> columns) {
        List<Json> rows = new ArrayList<>();
        for (int row = 0; row < columns.get(0).size(); row++) {
            List<Json> cells = new ArrayList<>();
            for (Column column : columns) {
                cells.add(cell(column, row));
            }
            rows.add(new JsonArray(cells));
        }
        return new JsonArray(rows);
    }

    private static Json cell(Column column, int row) {
        double number = column.number(row);
        return column.type() == ColumnType.NUMBER ? Json.of(number) : Json.of(column.label(row));
    }
}
