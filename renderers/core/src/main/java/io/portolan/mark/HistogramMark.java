package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.Spread;
import io.portolan.frame.TextColumn;
import io.portolan.json.JsonObject;
import io.portolan.scale.Bins;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many rows fall into each bin of x, or of y for lying bars. Bins are the same for all colours and facets; their
 * edges are round numbers or calendar dates, computed here so that every picture of the chart agrees. Text is counted by
 * value. Missing values are left out.
 *
 * <pre>{@code histogram(cars).x("Miles_per_Gallon").color("Origin").bins(20)}</pre>
 */
public final class HistogramMark implements Mark {

    @Override
    public String name() {
        return "histogram";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.optional(Channel.X),
                ChannelUse.optional(Channel.Y),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public List<Channel> places() {
        return List.of(Channel.X);
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of(MarkOptions.BINS, MarkOptions.BIN_WIDTH, MarkOptions.STACK);
    }

    @Override
    public Layer transform(Rows rows) {
        if (rows.has(Channel.X) == rows.has(Channel.Y)) {
            throw new ChannelException("The mark histogram needs either x or y: it counts rows along the other.");
        }
        Channel place = rows.has(Channel.X) ? Channel.X : Channel.Y;
        Channel value = place == Channel.X ? Channel.Y : Channel.X;
        Rows whole = LineMark.byCategory(rows, "histogram").present(place).with(MarkOptions.LYING, place == Channel.Y);
        Optional<Spread> spread = rows.type(place) == ColumnType.CATEGORY ? Optional.empty() : whole.spread(place);
        return spread.map(values -> binned(whole, place, value, values))
                .orElseGet(() -> BarMark.counted(grouped(whole, place), value));
    }

    private static Grouped grouped(Rows rows, Channel place) {
        return rows.grouped(EnumSet.of(place, Channel.COLOR), Optional.empty(), place);
    }

    private static Layer binned(Rows rows, Channel place, Channel value, Spread values) {
        Bins bins = Bins.of(
                values, rows.options().get(MarkOptions.BINS), rows.options().get(MarkOptions.BIN_WIDTH));
        Grouped grouped = grouped(rows.binned(place, bins), place);
        Column numbers = grouped.firsts().need(place);
        int[] at = IntStream.range(0, numbers.size())
                .map(row -> (int) numbers.number(row))
                .toArray();
        String[] spans = IntStream.of(at).mapToObj(bins::span).toArray(String[]::new);
        return BarMark.counted(grouped, value)
                .with(place, bins.middles(numbers))
                .with(
                        Channel.WIDTH,
                        NumberColumn.of(
                                "width",
                                IntStream.of(at).mapToDouble(bins::width).toArray()))
                .with(Channel.TEXT, TextColumn.of(numbers.name(), spans));
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        Stacking stack = layer.options().get(MarkOptions.STACK);
        boolean lying =
                layer.has(Channel.X) && "count".equals(layer.need(Channel.X).name());
        List<JsonObject> traces = new ArrayList<>();
        for (Series series : Series.of(layer, scales)) {
            JsonObject.Builder trace =
                    Traces.bars(series, scales, lying ? "x" : "y").put("orientation", lying ? "h" : "v");
            JsonObject marker = BarMark.marker(series, scales, stack);
            series.layer()
                    .column(Channel.WIDTH)
                    .ifPresentOrElse(
                            width -> trace.put("width", width.toJson())
                                    .put(
                                            "marker",
                                            marker.with(
                                                    "line",
                                                    JsonObject.of(
                                                            "width",
                                                            .6,
                                                            "color",
                                                            scales.look().paper()))),
                            () -> trace.put("marker", marker));
            traces.add(trace.build());
        }
        // Bins side by side would lie about where they are.
        Stacking mode = layer.has(Channel.WIDTH) && stack == Stacking.GROUPED ? Stacking.OVERLAID : stack;
        return Drawing.of(traces, JsonObject.of("barmode", mode.barMode()));
    }
}
