package io.portolan.view;

import io.portolan.channel.Options;
import io.portolan.json.JsonObject;
import io.portolan.mark.Scales;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What explains the colours and shapes of one plot: its legend and its colour bar. Where the plot has the sheet to
 * itself Plotly makes room for them; in a grid they stand at the right of their plot, in room taken from it.
 */
final class Keys {

    private static final Map<Legend, JsonObject> PLACES = Map.of(
            Legend.TOP, JsonObject.of("orientation", "h", "x", 0, "xanchor", "left", "y", 1.02, "yanchor", "bottom"),
            Legend.BOTTOM, JsonObject.of("orientation", "h", "x", 0, "xanchor", "left", "y", -.2, "yanchor", "top"));

    /** The height of a legend in one row, CSS pixels. */
    private static final int ROW = 24;

    private final Sheet sheet;
    private final boolean whole;
    private final Scales scales;
    private final List<String> names;
    private final Legend place;
    private final Optional<String> legend;
    private final Optional<String> colorAxis;

    /** @param names of what the legend would list */
    Keys(Sheet sheet, Options options, Scales scales, List<String> names, boolean whole) {
        this.sheet = sheet;
        this.whole = whole;
        this.scales = scales;
        this.names = names;
        this.place = options.get(PlotOptions.LEGEND);
        this.colorAxis = scales.color().axis().map(axis -> sheet.nextColorAxis());
        this.legend = needsLegend() ? Optional.of(sheet.nextLegend()) : Optional.empty();
    }

    private boolean needsLegend() {
        String title = scales.color().title();
        boolean onAnAxis = !title.isEmpty()
                && (title.equals(scales.x().title()) || title.equals(scales.y().title()));
        return place != Legend.NONE && names.stream().distinct().count() > 1 && !onAnAxis;
    }

    /** Writes legend and colour bar and gives back the room that is left. */
    Region reserve(Region region) {
        boolean both = legend.isPresent() && colorAxis.isPresent() && place != Legend.NONE;
        Region left = whole || place != Legend.RIGHT ? region : region.withoutRight(sheet.shareOfWidth(width()));
        legend.ifPresent(name -> sheet.layout(
                JsonObject.of("showlegend", true, name, legend(left).merge(place(both ? Legend.TOP : place)))));
        colorAxis.ifPresent(name -> sheet.layout(JsonObject.of(name, colorAxis(left))));
        if (place == Legend.TOP && (legend.isPresent() || colorAxis.isPresent())) {
            // Plotly makes room for the row but would put it over the title.
            sheet.layout(JsonObject.of("margin", JsonObject.of("t", sheet.margin("t") + ROW)));
        }
        return left;
    }

    private static JsonObject place(Legend place) {
        return PLACES.getOrDefault(place, JsonObject.empty());
    }

    /** Room in pixels that the longest name needs, about. */
    private double width() {
        int letters = names.stream().mapToInt(String::length).max().orElse(0);
        double bar = colorAxis.isPresent() ? 70 : 0;
        return Math.max(bar, legend.isPresent() ? Math.min(160, 48 + 6.5 * letters) : 0);
    }

    private JsonObject legend(Region plot) {
        JsonObject title = scales.color().title().isEmpty()
                ? JsonObject.empty()
                : JsonObject.of("title", JsonObject.of("text", scales.color().title()));
        return whole ? title : title.merge(JsonObject.of("x", plot.right() + sheet.shareOfWidth(6), "y", plot.top()));
    }

    private JsonObject colorAxis(Region plot) {
        JsonObject axis = scales.color().axis().orElseThrow();
        if (place == Legend.NONE) {
            return axis.without("colorbar").with("showscale", false);
        }
        if (place == Legend.TOP || place == Legend.BOTTOM) {
            return axis.merge(JsonObject.of("colorbar", place(place).merge(JsonObject.of("len", .5, "thickness", 10))));
        }
        return whole
                ? axis
                : axis.merge(JsonObject.of(
                        "colorbar",
                        JsonObject.of(
                                "x",
                                plot.right() + sheet.shareOfWidth(6),
                                "y",
                                (plot.bottom() + plot.top()) / 2,
                                "len",
                                plot.height())));
    }

    /** Adds to the colour axis of this plot what a picture's colours stand for. */
    void explain(JsonObject axis) {
        colorAxis.filter(name -> place != Legend.NONE).ifPresent(name -> sheet.layout(JsonObject.of(name, axis)));
    }

    /** Ties a trace to the legend and colour axis of this plot. */
    JsonObject attach(JsonObject trace) {
        JsonObject tied = trace;
        if (colorAxis.isPresent()) {
            JsonObject named = JsonObject.of("coloraxis", colorAxis.get());
            if (trace.has("coloraxis")) {
                tied = tied.merge(named);
            } else if (trace.object("marker").has("coloraxis")) {
                tied = tied.merge(JsonObject.of("marker", named));
            }
        }
        if (legend.isEmpty()) {
            return tied.with("showlegend", false);
        }
        return legend.get().equals("legend") ? tied : tied.with("legend", legend.get());
    }
}
