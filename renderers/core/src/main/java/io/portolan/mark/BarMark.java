package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.ChannelException;
import io.portolan.channel.Option;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.NumberColumn;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
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
    public Layer transform(Layer layer) {
        Channel place = place(layer);
        Channel value = place == Channel.X ? Channel.Y : Channel.X;
        Layer whole = coloured(Rows.present(layer, place), place);
        List<int[]> groups = Rows.groups(whole, List.of(whole.need(place)), true);
        Layer bars = summarised(whole, groups, value);
        return Ordering.of(layer.options().get(MarkOptions.ORDER))
                .apply(bars, place, value)
                .with(MarkOptions.LYING, place == Channel.Y);
    }

    /** Numbers that differ within a bar's place split the bar as categories do; else they colour it as a whole. */
    private static Layer coloured(Layer layer, Channel place) {
        Layer without = layer.without(Channel.COLOR);
        int places = Rows.groups(without, List.of(layer.need(place)), true).size();
        int parts = Rows.groups(layer, List.of(layer.need(place)), true).size();
        return places == parts ? layer : LineMark.byCategory(layer, "bar");
    }

    /** Which axis the bars stand on. */
    private static Channel place(Layer layer) {
        if (!layer.has(Channel.X) && !layer.has(Channel.Y)) {
            throw new ChannelException("The mark bar needs x or y: say .x(\"column\").");
        }
        boolean lying = !layer.has(Channel.X)
                || (layer.has(Channel.Y)
                        && layer.need(Channel.X).type() == ColumnType.NUMBER
                        && layer.need(Channel.Y).type() != ColumnType.NUMBER);
        return lying ? Channel.Y : Channel.X;
    }

    private static Layer summarised(Layer layer, List<int[]> groups, Channel value) {
        Summary summary = layer.options().get(MarkOptions.SUMMARY);
        Layer bars = layer.take(Rows.firsts(groups));
        Column kept = layer.columns().get(value);
        if (kept == null) {
            return counted(bars, groups, value);
        }
        if (kept.type() != ColumnType.NUMBER && !kept.distinct().isEmpty()) {
            throw new ChannelException("A bar is as long as a number, but the column \"" + kept.name()
                    + "\" has none. Leave it out to count rows.");
        }
        double[] values = groups.stream()
                .mapToDouble(rows -> summary.of(Rows.numbers(kept, rows)))
                .toArray();
        boolean alone = groups.stream().allMatch(rows -> rows.length == 1);
        String name = alone ? kept.name() : summary.title(kept.name());
        Layer summarised = bars.with(value, NumberColumn.of(name, values));
        return alone ? summarised : summarised.withoutTooltips();
    }

    static Layer counted(Layer bars, List<int[]> groups, Channel value) {
        double[] counts = groups.stream().mapToDouble(rows -> rows.length).toArray();
        return bars.with(value, NumberColumn.of("count", counts)).withoutTooltips();
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
