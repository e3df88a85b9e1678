package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.scale.Bins;
import io.portolan.scale.ScaleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A cell for each pair of x and y, coloured by a number: the mean where several rows share a cell, unless
 * {@link Summary} says otherwise. Without colour, cells
 * count rows, and numbers and dates with many values are binned first. A pair without a row is a gap. A matrix needs no
 * channels at all.
 *
 * <pre>{@code heatmap(weather).x("weather").y("wind").color("temp_max")}</pre>
 */
public final class HeatmapMark implements Mark {

    /** Distinct values from which a number is binned. */
    private static final int MANY = 40;

    @Override
    public String name() {
        return "heatmap";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.required(Channel.X),
                ChannelUse.required(Channel.Y),
                ChannelUse.optional(Channel.COLOR).numbers(),
                ChannelUse.optional(Channel.OPACITY).constant());
    }

    @Override
    public List<Channel> places() {
        return List.of(Channel.X, Channel.Y, Channel.COLOR);
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of(MarkOptions.SUMMARY);
    }

    @Override
    public Layer transform(Layer layer) {
        Layer whole = Rows.present(Rows.present(layer, Channel.X), Channel.Y);
        return layer.has(Channel.COLOR) ? summarised(whole) : counts(binned(binned(whole, Channel.X), Channel.Y));
    }

    private static Layer summarised(Layer layer) {
        boolean asked = layer.options().has(MarkOptions.SUMMARY);
        Summary summary = asked ? layer.options().get(MarkOptions.SUMMARY) : Summary.MEAN;
        List<int[]> groups = groups(layer);
        Column color = layer.need(Channel.COLOR);
        double[] values = groups.stream()
                .mapToDouble(rows -> summary.of(Rows.numbers(color, rows)))
                .toArray();
        String name = groups.size() == layer.rows() ? color.name() : summary.title(color.name());
        return layer.take(Rows.firsts(groups)).with(Channel.COLOR, NumberColumn.of(name, values));
    }

    private static Layer counts(Layer layer) {
        List<int[]> groups = groups(layer);
        double[] counts = groups.stream().mapToDouble(rows -> rows.length).toArray();
        return layer.take(Rows.firsts(groups)).with(Channel.COLOR, NumberColumn.of("count", counts));
    }

    private static List<int[]> groups(Layer layer) {
        return Rows.groups(layer, List.of(layer.need(Channel.X), layer.need(Channel.Y)), false);
    }

    private static Layer binned(Layer layer, Channel channel) {
        Column column = layer.need(channel);
        if (column.type() == ColumnType.CATEGORY || Codes.of(column).count() <= MANY) {
            return layer;
        }
        Bins bins = Bins.of(column, 0, 0);
        Column numbers = bins.numbers(column);
        int[] at = IntStream.range(0, column.size())
                .map(row -> (int) numbers.number(row))
                .toArray();
        return layer.with(channel, bins.middles(column, at));
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        if (layer.rows() == 0) {
            return Drawing.of(List.of());
        }
        Cells columns = Cells.of(scales.x(layer), scales.x());
        Cells rows = Cells.of(scales.y(layer), scales.y());
        double[] z = matrix(layer.need(Channel.COLOR), columns, rows);
        boolean gaps = scales.x().kind() == ScaleKind.CATEGORY && scales.y().kind() == ScaleKind.CATEGORY;
        JsonObject trace = JsonObject.builder()
                .put("type", "heatmap")
                .put("x", columns.places())
                .put("y", rows.places())
                .put("z", TypedArray.of(z, rows.count(), columns.count()))
                .put("coloraxis", "coloraxis")
                .put("xgap", gaps ? 1 : 0)
                .put("ygap", gaps ? 1 : 0)
                .put("hoverongaps", false)
                .put("opacity", layer.number(Channel.OPACITY, 1))
                .put(
                        "hovertemplate",
                        new Hover()
                                .axis(scales.x(), "x")
                                .axis(scales.y(), "y")
                                .variable(layer.need(Channel.COLOR).name(), "z")
                                .template())
                .build();
        return Drawing.of(List.of(trace));
    }

    private static double[] matrix(Column color, Cells columns, Cells rows) {
        double[] z = new double[columns.count() * rows.count()];
        Arrays.fill(z, Double.NaN);
        for (int row = 0; row < color.size(); row++) {
            int column = columns.of(row);
            int line = rows.of(row);
            if (column >= 0 && line >= 0) {
                z[line * columns.count() + column] = color.number(row);
            }
        }
        return z;
    }
}
