package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.figure.Markup;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frequencies;
import io.portolan.frame.Spread;
import io.portolan.frame.TextColumn;
import io.portolan.scale.Bins;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        Optional<Origin> origin)
        implements Rows {

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

    @Override
    public boolean has(Channel channel) {
        return columns.containsKey(channel);
    }

    @Override
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

    @Override
    public <O> Layer with(Option<O> option, O value) {
        return new Layer(columns, constants, tooltips, options.with(option, value), rows, origin);
    }

    @Override
    public Layer without(Channel channel) {
        Map<Channel, Column> changed = new EnumMap<>(Channel.class);
        changed.putAll(columns);
        changed.remove(channel);
        return new Layer(changed, constants, tooltips, options, rows, origin);
    }

    /** This layer without the further columns, which say nothing of a row that stands for several. */
    Layer withoutTooltips() {
        return new Layer(columns, constants, List.of(), options, rows, origin);
    }

    /** This layer with word of where it was read from. */
    Layer from(Optional<Origin> source) {
        return new Layer(columns, constants, tooltips, options, rows, source);
    }

    /** The rows at these indices, in this order. */
    public Layer take(int[] indices) {
        Map<Channel, Column> taken = new EnumMap<>(Channel.class);
        columns.forEach((channel, column) -> taken.put(channel, column.take(indices)));
        List<Column> tips =
                tooltips.stream().map(column -> column.take(indices)).toList();
        return new Layer(taken, constants, tips, options, indices.length, origin.map(from -> from.take(indices)));
    }

    /** The rows, and of their origin, where a channel has this value. */
    public Layer only(Channel channel, String label) {
        Column column = need(channel);
        int[] indices = IntStream.range(0, rows)
                .filter(row -> label.equals(column.label(row)))
                .toArray();
        Layer taken = take(indices);
        return new Layer(
                taken.columns,
                constants,
                taken.tooltips,
                options,
                indices.length,
                origin.map(from -> from.only(channel, indices)));
    }

    @Override
    public ColumnType type(Channel channel) {
        return need(channel).type();
    }

    @Override
    public String name(Channel channel) {
        return need(channel).name();
    }

    @Override
    public long count() {
        return rows;
    }

    @Override
    public boolean hasNumbers(Channel channel) {
        Column column = need(channel);
        return column.type() == ColumnType.NUMBER || column.distinct().isEmpty();
    }

    @Override
    public Layer withText(Channel channel, String text) {
        return with(channel, TextColumn.of("", Collections.nCopies(rows, text).toArray(String[]::new)));
    }

    @Override
    public Layer present(Channel channel) {
        Column column = need(channel);
        int[] indices =
                IntStream.range(0, rows).filter(row -> !column.isMissing(row)).toArray();
        return indices.length == rows ? this : take(indices);
    }

    /** The rows in the order of a channel of numbers or dates; a stable sort. */
    Layer sorted(Channel channel) {
        Column column = need(channel);
        boolean already = IntStream.range(1, rows).allMatch(row -> column.number(row - 1) <= column.number(row));
        return already
                ? this
                : take(IntStream.range(0, rows)
                        .boxed()
                        .sorted(Comparator.comparingDouble(column::number))
                        .mapToInt(row -> row)
                        .toArray());
    }

    @Override
    public Layer asText(Channel channel) {
        return with(channel, need(channel).asText());
    }

    @Override
    public long distinct(Set<Channel> channels, long exact) {
        Codes codes = Codes.same(rows);
        for (Channel channel : channels) {
            codes = codes.and(need(channel));
        }
        return codes.count();
    }

    @Override
    public Frequencies frequencies(Channel channel, int limit) {
        Column column = need(channel);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            String label = column.label(row);
            if (label != null) {
                counts.merge(label, 1L, Long::sum);
            }
        }
        return Frequencies.of(counts, limit);
    }

    @Override
    public Layer folded(Channel channel, Set<String> kept, String other) {
        return with(channel, need(channel).asText().mapText(label -> kept.contains(label) ? label : other));
    }

    @Override
    public Optional<Spread> spread(Channel channel) {
        Column column = need(channel);
        return IntStream.range(0, rows).allMatch(column::isMissing) ? Optional.empty() : Optional.of(Spread.of(column));
    }

    @Override
    public Layer binned(Channel channel, Bins bins) {
        return with(channel, bins.numbers(need(channel)));
    }

    @Override
    public Grouped grouped(Set<Channel> keys, Optional<Summary> summary, Channel value) {
        List<int[]> groups = Groups.of(this, keys);
        double[] counts = groups.stream().mapToDouble(indices -> indices.length).toArray();
        double[] values = groups.stream()
                .mapToDouble(indices -> summary.map(asked -> asked.of(Groups.numbers(need(value), indices)))
                        .orElse(Double.NaN))
                .toArray();
        return new Grouped(take(Groups.firsts(groups)), counts, values);
    }

    @Override
    public Layer boxes(Channel place, Channel value) {
        return Boxes.of(this, place, value);
    }

    @Override
    public Layer extremes(boolean log) {
        return Extremes.of(LineMark.ordered(this), log);
    }

    @Override
    public Layer layer() {
        return this;
    }

    @Override
    public Layer layer(Channel together) {
        return this;
    }

    @Override
    public Layer outline() {
        return this;
    }
}
