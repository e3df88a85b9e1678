package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.scale.Bins;
import io.portolan.scale.PositionScale;
import io.portolan.scale.ScaleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell for each pair of x and y, coloured by a number: the mean where several rows share a cell. Without colour, cells
 * count rows, and numbers and dates with many values are binned first. A pair without a row is a gap. A matrix needs no
 * channels at all.
 *
 * <pre>{@code heatmap(weather).x("month").y("year").color("temp_max")}</pre>
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
    public Layer transform(Layer layer) {
        Layer whole = Rows.present(Rows.present(layer, Channel.X), Channel.Y);
        return layer.has(Channel.COLOR) ? means(whole) : counts(binned(binned(whole, Channel.X), Channel.Y));
    }

    private static Layer means(Layer layer) {
        List<int[]> groups = groups(layer);
        Column color = layer.need(Channel.COLOR);
        double[] means = groups.stream()
                .mapToDouble(rows -> Summary.MEAN.of(Rows.numbers(color, rows)))
                .toArray();
        String name = groups.size() == layer.rows() ? color.name() : Summary.MEAN.title(color.name());
        return layer.take(Rows.firsts(groups)).with(Channel.COLOR, NumberColumn.of(name, means));
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
        if (column.type() == ColumnType.CATEGORY || column.distinct().size() <= MANY) {
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
        Column x = scales.x(layer);
        Column y = scales.y(layer);
        int[] columns = cells(x, scales.x());
        int[] rows = cells(y, scales.y());
        double[] z = matrix(layer, x, columns, y, rows);
        boolean gaps = scales.x().kind() == ScaleKind.CATEGORY && scales.y().kind() == ScaleKind.CATEGORY;
        JsonObject trace = JsonObject.builder()
                .put("type", "heatmap")
                .put("x", x.take(columns).toJson())
                .put("y", y.take(rows).toJson())
                .put("z", TypedArray.of(z, rows.length, columns.length))
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

    /** One row of the layer for each distinct place along an axis, in the order of the axis. */
    private static int[] cells(Column column, PositionScale scale) {
        List<String> seen = new ArrayList<>();
        int[] firsts = IntStream.range(0, column.size())
                .filter(row ->
                        column.label(row) != null && !seen.contains(column.label(row)) && seen.add(column.label(row)))
                .toArray();
        return Arrays.stream(firsts)
                .boxed()
                .sorted((a, b) -> scale.kind() == ScaleKind.CATEGORY
                        ? Integer.compare(
                                scale.categories().indexOf(column.label(a)),
                                scale.categories().indexOf(column.label(b)))
                        : Double.compare(column.number(a), column.number(b)))
                .mapToInt(row -> row)
                .toArray();
    }

    private static double[] matrix(Layer layer, Column x, int[] columns, Column y, int[] rows) {
        Column color = layer.need(Channel.COLOR);
        List<String> columnLabels = labels(x, columns);
        List<String> rowLabels = labels(y, rows);
        double[] z = new double[columns.length * rows.length];
        Arrays.fill(z, Double.NaN);
        for (int row = 0; row < layer.rows(); row++) {
            int column = columnLabels.indexOf(x.label(row));
            int line = rowLabels.indexOf(y.label(row));
            if (column >= 0 && line >= 0) {
                z[line * columns.length + column] = color.number(row);
            }
        }
        return z;
    }

    private static List<String> labels(Column column, int[] rows) {
        return column.take(rows).asText().toList().stream().map(String::valueOf).toList();
    }
}
