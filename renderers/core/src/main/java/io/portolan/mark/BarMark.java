package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.ColumnType;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bars from zero, upright for each x, or lying where y is text and x is numbers. Rows that share a place and a colour
 * become one bar, their sum unless {@link Summary} says otherwise; without a value bars count rows.
 *
 * <pre>{@code bar(cars).x("Origin").y("Miles_per_Gallon").summary(Summary.MEAN)}</pre>
 */
public final class BarMark implements Mark {

    @Override
    public String name() {
        return "bar";
    }

    @Override
    public List<ChannelUse> channels() {
        return List.of(
                ChannelUse.optional(Channel.X),
                ChannelUse.optional(Channel.Y),
                ChannelUse.optional(Channel.COLOR),
                ChannelUse.optional(Channel.OPACITY).constant(),
                ChannelUse.optional(Channel.TEXT));
    }

    @Override
    public List<Channel> places() {
        return List.of(Channel.X, Channel.Y);
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of(MarkOptions.STACK, MarkOptions.ORDER, MarkOptions.SUMMARY);
    }

    @Override
    public Layer transform(Rows rows) {
        Channel place = place(rows);
        Channel value = place == Channel.X ? Channel.Y : Channel.X;
        Layer bars = summarised(coloured(rows.present(place), place), place, value);
        return Ordering.of(rows.options().get(MarkOptions.ORDER))
                .apply(bars, place, value)
                .with(MarkOptions.LYING, place == Channel.Y);
    }

    /** Numbers that differ within a bar's place split the bar as categories do; else they colour it as a whole. */
    private static Rows coloured(Rows rows, Channel place) {
        if (!rows.has(Channel.COLOR) || rows.type(Channel.COLOR) == ColumnType.CATEGORY) {
            return rows;
        }
        Set<Channel> keys = EnumSet.copyOf(Rows.keys(rows, EnumSet.of(place)));
        long places = rows.distinct(keys, Long.MAX_VALUE);
        keys.add(Channel.COLOR);
        return places == rows.distinct(keys, Long.MAX_VALUE) ? rows : LineMark.byCategory(rows, "bar");
    }

    /** Which axis the bars stand on. */
    private static Channel place(Rows rows) {
        if (!rows.has(Channel.X) && !rows.has(Channel.Y)) {
            throw new ChannelException("The mark bar needs x or y: say .x(\"column\").");
        }
        boolean lying = !rows.has(Channel.X)
                || (rows.has(Channel.Y)
                        && rows.type(Channel.X) == ColumnType.NUMBER
                        && rows.type(Channel.Y) != ColumnType.NUMBER);
        return lying ? Channel.Y : Channel.X;
    }

    private static Layer summarised(Rows rows, Channel place, Channel value) {
        Set<Channel> keys = EnumSet.of(place, Channel.COLOR);
        if (!rows.has(value)) {
            return counted(rows.grouped(keys, Optional.empty(), value), value);
        }
        if (!rows.hasNumbers(value)) {
            throw new ChannelException("A bar is as long as a number, but the column \"" + rows.name(value)
                    + "\" has none. Leave it out to count rows.");
        }
        Summary summary = rows.options().get(MarkOptions.SUMMARY);
        Grouped grouped = rows.grouped(keys, Optional.of(summary), value);
        Layer bars = grouped.firsts().with(value, grouped.value(rows.name(value), summary));
        return grouped.areRows() ? bars : bars.withoutTooltips();
    }

    static Layer counted(Grouped grouped, Channel value) {
        return grouped.firsts().with(value, grouped.count()).withoutTooltips();
    }

    @Override
    public Drawing compile(Layer layer, Scales scales) {
        Stacking stack = layer.options().get(MarkOptions.STACK);
        boolean lying = layer.options().get(MarkOptions.LYING);
        List<JsonObject> traces = new ArrayList<>();
        for (Series series : Series.of(layer, scales)) {
            JsonObject.Builder trace = Traces.points("bar", series, scales)
                    .put("orientation", lying ? "h" : "v")
                    .put("marker", marker(series, scales, stack));
            series.layer()
                    .column(Channel.TEXT)
                    .ifPresent(text -> trace.put("text", text.asText().toJson()).put("textposition", "auto"));
            traces.add(trace.build());
        }
        return Drawing.of(traces, JsonObject.of("barmode", stack.barMode()));
    }

    static JsonObject marker(Series series, Scales scales, Stacking stack) {
        double opacity = series.layer().number(Channel.OPACITY, stack == Stacking.OVERLAID ? .6 : 1);
        JsonObject marker = series.heat()
                .map(heat -> JsonObject.of("color", heat.toJson(), "coloraxis", "coloraxis"))
                .orElseGet(() -> JsonObject.of("color", series.paint(scales)));
        return opacity == 1 ? marker : marker.with("opacity", opacity);
    }
}
