package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.json.JsonObject;
import io.portolan.json.TypedArray;
import io.portolan.scale.Bins;
import io.portolan.scale.ScaleKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<Channel> CELL = EnumSet.of(Channel.X, Channel.Y);

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
    public Layer transform(Rows rows) {
        Rows whole = rows.present(Channel.X).present(Channel.Y);
        return rows.has(Channel.COLOR) ? summarised(whole) : counts(whole);
    }

    private static Layer summarised(Rows rows) {
        boolean asked = rows.options().has(MarkOptions.SUMMARY);
        Summary summary = asked ? rows.options().get(MarkOptions.SUMMARY) : Summary.MEAN;
        Grouped grouped = rows.grouped(CELL, Optional.of(summary), Channel.COLOR);
        return grouped.firsts().with(Channel.COLOR, grouped.value(rows.name(Channel.COLOR), summary));
    }

    private static Layer counts(Rows rows) {
        Map<Channel, Bins> bins = new EnumMap<>(Channel.class);
        CELL.forEach(channel -> bins(rows, channel).ifPresent(found -> bins.put(channel, found)));
        Rows binned = rows;
        for (Map.Entry<Channel, Bins> entry : bins.entrySet()) {
            binned = binned.binned(entry.getKey(), entry.getValue());
        }
        Grouped grouped = binned.grouped(CELL, Optional.empty(), Channel.COLOR);
        Layer cells = grouped.firsts().with(Channel.COLOR, grouped.count());
        for (Map.Entry<Channel, Bins> entry : bins.entrySet()) {
            Column numbers = cells.need(entry.getKey());
            cells = cells.with(entry.getKey(), entry.getValue().middles(numbers));
        }
        return cells;
    }

    private static Optional<Bins> bins(Rows rows, Channel channel) {
        boolean few = rows.type(channel) == ColumnType.CATEGORY || rows.distinct(EnumSet.of(channel), MANY) <= MANY;
        return few ? Optional.empty() : rows.spread(channel).map(spread -> Bins.of(spread, 0, 0));
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
