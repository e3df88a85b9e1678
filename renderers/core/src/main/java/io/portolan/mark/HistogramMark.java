package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.TextColumn;
import io.portolan.json.JsonObject;
import io.portolan.scale.Bins;
import java.util.ArrayList;
import java.util.List;
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
    public Layer transform(Layer layer) {
        if (layer.has(Channel.X) == layer.has(Channel.Y)) {
            throw new ChannelException("The mark histogram needs either x or y: it counts rows along the other.");
        }
        Channel place = layer.has(Channel.X) ? Channel.X : Channel.Y;
        Channel value = place == Channel.X ? Channel.Y : Channel.X;
        Layer whole = Rows.present(LineMark.byCategory(layer, "histogram"), place)
                .with(MarkOptions.LYING, place == Channel.Y);
        Column column = whole.need(place);
        if (column.type() == ColumnType.CATEGORY || column.size() == 0) {
            List<int[]> groups = Rows.groups(whole, List.of(column), true);
            return BarMark.counted(whole.take(Rows.firsts(groups)), groups, value);
        }
        return binned(whole, place, value);
    }

    private static Layer binned(Layer layer, Channel place, Channel value) {
        Column column = layer.need(place);
        Bins bins = Bins.of(
                column, layer.options().get(MarkOptions.BINS), layer.options().get(MarkOptions.BIN_WIDTH));
        Column bin = bins.numbers(column);
        List<int[]> groups = Rows.groups(layer, List.of(bin), true);
        int[] firsts = Rows.firsts(groups);
        int[] at = IntStream.of(firsts).map(row -> (int) bin.number(row)).toArray();
        String[] spans = IntStream.of(at).mapToObj(bins::span).toArray(String[]::new);
        return BarMark.counted(layer.take(firsts), groups, value)
                .with(place, bins.middles(column, at))
                .with(
                        Channel.WIDTH,
                        NumberColumn.of(
                                "width",
                                IntStream.of(at).mapToDouble(bins::width).toArray()))
                .with(Channel.TEXT, TextColumn.of(column.name(), spans));
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
