package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Points at x and y: a scatter plot, a bubble chart with a size. Points are seen through each other, the more so the
 * more there are.
 *
 * <pre>{@code point(cars).x("Horsepower").y("Miles_per_Gallon").color("Origin")}</pre>
 */
public final class PointMark implements Mark {

    private static final double DIAMETER = 8;

    @Override
    public String name() {
        return "point";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.required(Channel.X),
                ChannelUse.required(Channel.Y),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.SIZE).numbers(),
                ChannelUse.optional(Channel.SHAPE),
                ChannelUse.optional(Channel.OPACITY).numbers(),
                ChannelUse.optional(Channel.TEXT));
    }

    @Override
    public Set<Option<?>> options() {
        return MarkOptions.OF_PICTURES;
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        return Drawing.of(Series.of(layer, scales).stream()
                .map(series -> trace(series, layer.rows(), scales))
                .toList());
    }

    private static JsonObject trace(Series series, int rows, Scales scales) {
        JsonObject.Builder trace = Traces.points("scatter", series, scales)
                .put("mode", series.layer().has(Channel.TEXT) ? "markers+text" : "markers")
                .put("marker", marker(series, rows, scales));
        series.layer()
                .column(Channel.TEXT)
                .ifPresent(text -> trace.put("text", text.asText().toJson()).put("textposition", "top center"));
        return trace.build();
    }

    private static JsonObject marker(Series series, int rows, Scales scales) {
        Layer layer = series.layer();
        JsonObject.Builder marker = JsonObject.builder();
        series.heat()
                .ifPresentOrElse(
                        heat -> marker.put("color", heat.toJson()).put("coloraxis", "coloraxis"),
                        () -> marker.put("color", series.paint(scales)));
        layer.column(Channel.SIZE)
                .ifPresentOrElse(
                        size -> marker.put(
                                "size", each(size, value -> scales.size().pixels(value))),
                        () -> marker.put("size", layer.number(Channel.SIZE, rows > 2000 ? DIAMETER * .6 : DIAMETER)));
        layer.column(Channel.OPACITY)
                .ifPresentOrElse(
                        opacity -> marker.put("opacity", each(opacity, value -> clamp(value))),
                        () -> marker.put("opacity", layer.number(Channel.OPACITY, opacity(rows))));
        series.shape()
                .map(scales.shape()::symbol)
                .or(() -> layer.text(Channel.SHAPE))
                .ifPresent(symbol -> marker.put("symbol", symbol));
        if (rows <= 500) {
            marker.put("line", JsonObject.of("width", .7, "color", scales.look().paper()));
        }
        return marker.build();
    }

    private static TypedArray each(Column column, DoubleUnaryOperator change) {
        return TypedArray.of(IntStream.range(0, column.size())
                .mapToDouble(row -> change.applyAsDouble(column.number(row)))
                .toArray());
    }

    private static double clamp(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
    }

    private static double opacity(int rows) {
        return rows <= 300 ? .85 : rows <= 2000 ? .7 : rows <= 10_000 ? .45 : .25;
    }
}
