package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.json.JsonObject;
import io.portolan.scale.CssColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The area between y and zero, or between y and y2: a band. Areas of different colours stand on each other unless
 * {@link Stacking} says otherwise; a band ends where a value is missing and begins again after it.
 *
 * <pre>{@code area(weather).x("date").y("temp_min").y2("temp_max").opacity(.3)}</pre>
 */
public final class AreaMark implements Mark {

    @Override
    public String name() {
        return "area";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.required(Channel.X),
                ChannelUse.required(Channel.Y).numbers(),
                ChannelUse.optional(Channel.Y2).numbers(),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public Set<Option<?>> options() {
        return MarkOptions.ofPicturesAnd(MarkOptions.STACK, MarkOptions.DATA_ORDER, MarkOptions.CURVE);
    }

    @Override
    public Layer transform(Rows rows) {
        return LineMark.ordered(LineMark.byCategory(rows, "area").layer(Channel.X));
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        List<Series> all = Series.of(layer, scales);
        if (layer.has(Channel.Y2)) {
            return Drawing.of(
                    all.stream().flatMap(series -> band(series, scales)).toList());
        }
        boolean stacked = all.size() > 1 && layer.options().get(MarkOptions.STACK) == Stacking.STACKED;
        return Drawing.of(all.stream()
                .flatMap(series -> stacked ? Stream.of(stacked(series, scales)) : toZero(series, scales))
                .toList());
    }

    private static JsonObject stacked(Series series, Scales scales) {
        return outline(series, scales, 0)
                .put("stackgroup", "one")
                .put("fillcolor", fill(series, scales, .85))
                .build();
    }

    /** One trace for each run of rows without a gap: plotly.js would fill across gaps. */
    private static Stream<JsonObject> toZero(Series series, Scales scales) {
        return runs(series)
                .map(run -> outline(run, scales, 1.5)
                        .put("fill", "tozeroy")
                        .put("fillcolor", fill(run, scales, .4))
                        .build());
    }

    /** Plotly's trace opacity leaves fills alone, so that it goes into the colour. */
    private static String fill(Series series, Scales scales, double standard) {
        return CssColor.withAlpha(series.paint(scales), series.layer().number(Channel.OPACITY, standard));
    }

    private static JsonObject.Builder outline(Series series, Scales scales, double width) {
        return Traces.points("scatter", series, scales)
                // One row alone has no extent, and is shown as what it is.
                .put("mode", series.layer().rows() == 1 ? "markers" : "lines")
                .put("line", LineMark.line(series, scales, width));
    }

    /** Two lines, the upper filled down to the lower, for each run of rows without a gap. */
    private static Stream<JsonObject> band(Series series, Scales scales) {
        return runs(series).flatMap(part -> {
            Layer layer = part.layer();
            JsonObject lower = Traces.named("scatter", part, scales)
                    .put("x", scales.x(layer).toJson())
                    .put("y", scales.y(layer).toJson())
                    .put("mode", "lines")
                    .put("line", LineMark.line(part, scales, 0))
                    .put("hoverinfo", "skip")
                    .put("showlegend", false)
                    .build();
            JsonObject upper = Traces.named("scatter", part, scales)
                    .put("x", scales.x(layer).toJson())
                    .put("y", scales.y().place(layer.need(Channel.Y2)).toJson())
                    .putAll(Traces.bandHover(part, scales))
                    .put("mode", "lines")
                    .put("line", LineMark.line(part, scales, 0))
                    .put("fill", "tonexty")
                    .put("fillcolor", fill(part, scales, .4))
                    .build();
            return Stream.of(lower, upper);
        });
    }

    private static Stream<Series> runs(Series series) {
        Layer layer = series.layer();
        Column low = layer.need(Channel.Y);
        Column high = layer.column(Channel.Y2).orElse(low);
        List<Series> runs = new ArrayList<>();
        int start = 0;
        for (int row = 0; row <= layer.rows(); row++) {
            if (row == layer.rows() || low.isMissing(row) || high.isMissing(row)) {
                if (row > start) {
                    int[] run = IntStream.range(start, row).toArray();
                    runs.add(new Series(series.color(), series.shape(), layer.take(run)));
                }
                start = row + 1;
            }
        }
        return runs.stream();
    }
}
