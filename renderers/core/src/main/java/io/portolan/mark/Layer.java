package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of one mark: a column for each channel that data drives, all of one length, and a constant for each that it
 * does not.
 *
 * @param columns by channel; immutable
 * @param constants pixels, CSS colours, names of shapes, text; immutable
 * @param tooltips further columns to show on hovering
 * @param options settings of the mark
 * @param rows the length of every column
 * @param origin where the columns were read from; empty where they were computed or stand at constants alone
 */
public record Layer(
        Map<Channel, Column> columns,
        Map<Channel, Object> constants,
        List<Column> tooltips,
        Options options,
        int rows,
        Optional<Origin> origin) {

    public Layer {
        Map<Channel, Column> copied = new EnumMap<>(Channel.class);
        copied.putAll(columns);
        columns = Collections.unmodifiableMap(copied);
        constants = Map.copyOf(constants);
        tooltips = List.copyOf(tooltips);
    }

    public Optional<Column> column(Channel channel) {
        return Optional.ofNullable(columns.get(channel));
    }

    /** A column that the mark requires, so that it is there. */
    public Column need(Channel channel) {
        return column(channel).orElseThrow();
    }

    public boolean has(Channel channel) {
        return columns.containsKey(channel);
    }

    public Optional<Object> constant(Channel channel) {
        return Optional.ofNullable(constants.get(channel));
    }

    /** A constant as text. */
    public Optional<String> text(Channel channel) {
        return constant(channel).map(Object::toString);
    }

    /** A constant number, such as pixels. */
    public double number(Channel channel, double standard) {
        return constant(channel)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(standard);
    }

    /** What the legend calls this layer, in Plotly's pseudo-HTML; empty where it was given no name. */
    public String name() {
        return Markup.escape(options.get(MarkOptions.NAME));
    }

    public Layer with(Channel channel, Column column) {
        Map<Channel, Column> changed = new EnumMap<>(Channel.class);
        changed.putAll(columns);
        changed.put(channel, column);
        return new Layer(changed, constants, tooltips, options, column.size(), origin);
    }

    /** This layer with another setting. */
    public <O> Layer with(Option<O> option, O value) {
        return new Layer(columns, constants, tooltips, options.with(option, value), rows, origin);
    }

    /** This layer without the column of a channel. */
    Layer without(Channel channel) {
        Map<Channel, Column> changed = new EnumMap<>(Channel.class);
        changed.putAll(columns);
        changed.remove(channel);
        return new Layer(changed, constants, tooltips, options, rows, origin);
    }

    /** This layer without the further columns, which say nothing of a row that stands for several. */
    Layer withoutTooltips() {
        return new Layer(columns, constants, List.of(), options, rows, origin);
    }

    /** The rows at these indices, in this order. */
    public Layer take(int[] indices) {
        Map<Channel, Column> taken = new EnumMap<>(Channel.class);
        columns.forEach((channel, column) -> taken.put(channel, column.take(indices)));
        List<Column> tips =
                tooltips.stream().map(column -> column.take(indices)).toList();
        return new Layer(taken, constants, tips, options, indices.length, origin.map(from -> from.take(indices)));
    }
}
