package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.channel.Option;
import io.portolan.channel.Options;
import io.portolan.figure.Markup;
import io.portolan.frame.BoxPart;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.Frequencies;
import io.portolan.frame.Measure;
import io.portolan.frame.RemoteFrame;
import io.portolan.frame.Spread;
import io.portolan.frame.Statistic;
import io.portolan.frame.TextColumn;
import io.portolan.scale.Bins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that stay where they are: what a statistic asks is answered there, and only the answers are brought here. They
 * come in the order of their values, and texts stand in that of their names, because remote rows have none.
 */
public final class RemoteRows implements Rows {

    /** Groups that are drawn at most. */
    private static final int GROUPS = 100_000;

    /** Outliers of a box that are drawn at most. */
    private static final int OUTLIERS = 100;

    private final RemoteFrame frame;
    private final Map<Channel, RemoteField> fields;
    private final Map<Channel, Object> constants;
    private final List<RemoteField> tooltips;
    private final Options options;
    private final Optional<Origin> origin;
    private final Consumer<String> notes;
    private long count = -1;

    private RemoteRows(
            RemoteFrame frame,
            Map<Channel, RemoteField> fields,
            Map<Channel, Object> constants,
            List<RemoteField> tooltips,
            Options options,
            Optional<Origin> origin,
            Consumer<String> notes) {
        this.frame = frame;
        this.fields = Collections.unmodifiableMap(fields);
        this.constants = Map.copyOf(constants);
        this.tooltips = List.copyOf(tooltips);
        this.options = options;
        this.origin = origin;
        this.notes = notes;
    }

    /**
     * All rows of a frame.
     *
     * @param fields what drives the channels
     * @param constants for channels that no column drives
     * @param tooltips further columns to show on hovering
     * @param notes where it is said that some rows are not drawn
     */
    public static RemoteRows of(
            RemoteFrame frame,
            Map<Channel, RemoteField> fields,
            Map<Channel, Object> constants,
            List<RemoteField> tooltips,
            Options options,
            Consumer<String> notes) {
        Map<Channel, RemoteField> copied = new EnumMap<>(Channel.class);
        copied.putAll(fields);
        Map<Channel, String> names = new EnumMap<>(Channel.class);
        fields.forEach((channel, field) -> names.put(channel, field.column()));
        Optional<Origin> origin = Optional.of(new Origin(frame, names));
        return new RemoteRows(frame, copied, constants, tooltips, options, origin, notes);
    }

    private RemoteRows with(RemoteFrame changed) {
        return new RemoteRows(changed, fields, constants, tooltips, options, origin, notes);
    }

    private RemoteRows with(Channel channel, RemoteField field) {
        Map<Channel, RemoteField> changed = new EnumMap<>(Channel.class);
        changed.putAll(fields);
        changed.put(channel, field);
        return new RemoteRows(frame, changed, constants, tooltips, options, origin, notes);
    }

    private RemoteField field(Channel channel) {
        return Optional.ofNullable(fields.get(channel)).orElseThrow();
    }

    private String column(Channel channel) {
        return field(channel).column();
    }

    private List<String> columns(Stream<Channel> channels) {
        return channels.map(this::column).distinct().toList();
    }

    @Override
    public boolean has(Channel channel) {
        return fields.containsKey(channel);
    }

    @Override
    public ColumnType type(Channel channel) {
        return field(channel).type();
    }

    @Override
    public String name(Channel channel) {
        return field(channel).name();
    }

    @Override
    public Optional<Object> constant(Channel channel) {
        return Optional.ofNullable(constants.get(channel));
    }

    @Override
    public Options options() {
        return options;
    }

    @Override
    public Optional<Origin> origin() {
        return origin;
    }

    @Override
    public synchronized long count() {
        count = count < 0 ? frame.count() : count;
        return count;
    }

    @Override
    public boolean hasNumbers(Channel channel) {
        return type(channel) == ColumnType.NUMBER;
    }

    @Override
    public <O> RemoteRows with(Option<O> option, O value) {
        return new RemoteRows(frame, fields, constants, tooltips, options.with(option, value), origin, notes);
    }

    @Override
    public RemoteRows without(Channel channel) {
        Map<Channel, RemoteField> changed = new EnumMap<>(Channel.class);
        changed.putAll(fields);
        changed.remove(channel);
        return new RemoteRows(frame, changed, constants, tooltips, options, origin, notes);
    }

    @Override
    public RemoteRows withText(Channel channel, String text) {
        Column one = TextColumn.of(Origin.COMPUTED + channel.word(), text);
        return with(frame.constant(one)).with(channel, RemoteField.of(one.name(), "", ColumnType.CATEGORY));
    }

    @Override
    public RemoteRows present(Channel channel) {
        return with(frame.present(List.of(column(channel))));
    }

    @Override
    public RemoteRows asText(Channel channel) {
        RemoteField field = field(channel);
        return with(
                channel,
                field.read(
                        ColumnType.CATEGORY,
                        column -> field.reading().apply(column).asText()));
    }

    @Override
    public long distinct(Set<Channel> channels, long exact) {
        return frame.distinct(columns(channels.stream()), exact);
    }

    @Override
    public Frequencies frequencies(Channel channel, int limit) {
        if (frame.type(column(channel)) != ColumnType.CATEGORY) {
            return new Frequencies(Map.of(), 0);
        }
        Frequencies found = frame.frequencies(column(channel), limit);
        Map<String, Long> counts = new LinkedHashMap<>();
        found.counts().forEach((label, times) -> counts.put(Markup.escape(label), times));
        return new Frequencies(counts, found.distinct());
    }

    @Override
    public RemoteRows folded(Channel channel, Set<String> kept, String other) {
        Set<String> labels = frame.frequencies(column(channel), 2 * kept.size()).counts().keySet().stream()
                .filter(label -> kept.contains(Markup.escape(label)))
                .collect(Collectors.toSet());
        RemoteFrame folded = frame.folded(column(channel), labels, other);
        return new RemoteRows(
                        folded,
                        fields,
                        constants,
                        tooltips,
                        options,
                        origin.map(from -> new Origin(folded, from.names())),
                        notes)
                .with(channel, field(channel).withOther(other));
    }

    @Override
    public Optional<Spread> spread(Channel channel) {
        return Optional.of(frame.spread(column(channel))).filter(spread -> spread.count() > 0);
    }

    @Override
    public RemoteRows binned(Channel channel, Bins bins) {
        RemoteField field = field(channel);
        return with(frame.binned(field.column(), bins.edges()))
                .with(channel, field.read(ColumnType.NUMBER, UnaryOperator.identity()));
    }

    @Override
    public Grouped grouped(Set<Channel> keys, Optional<Summary> summary, Channel value) {
        List<Channel> by = Rows.keys(this, keys);
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(Statistic.COUNT, columns(by.stream()).get(0)));
        summary.ifPresent(asked -> measures.add(new Measure(asked.statistic(), column(value))));
        Map<Channel, RemoteField> shown = new EnumMap<>(Channel.class);
        shown.putAll(fields);
        shown.remove(summary.isPresent() ? value : null);
        List<String> keyColumns = columns(by.stream());
        Frame groups = RowOrder.of(frame.grouped(keyColumns, firsts(by, shown.keySet()), measures, GROUPS), keyColumns);
        if (groups.rows() == GROUPS) {
            notes.accept(number(frame.distinct(keyColumns, 0)) + " places, of which " + number(GROUPS) + " are shown");
        }
        return new Grouped(
                layer(groups, shown),
                numbers(groups, measures.get(0)),
                numbers(groups, measures.get(measures.size() - 1)));
    }

    /** What is told of the first row of each group, if anything is. */
    private List<String> firsts(List<Channel> keys, Set<Channel> shown) {
        boolean any = !tooltips.isEmpty() || !keys.containsAll(shown);
        return any
                ? Stream.concat(
                                fields.keySet().stream()
                                        .filter(channel -> !keys.contains(channel))
                                        .map(this::column),
                                tooltips.stream().map(RemoteField::column))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static double[] numbers(Frame groups, Measure measure) {
        Column column = groups.column(measure.name());
        return IntStream.range(0, column.size()).mapToDouble(column::number).toArray();
    }

    private Layer layer(Frame rows, Map<Channel, RemoteField> shown) {
        Map<Channel, Column> columns = new EnumMap<>(Channel.class);
        shown.forEach((channel, field) -> columns.put(channel, field.in(rows)));
        List<Column> tips = tooltips.stream()
                .filter(tip -> rows.has(tip.column()))
                .map(tip -> tip.in(rows))
                .toList();
        return new Layer(columns, constants, tips, options, rows.rows(), Optional.empty());
    }

    @Override
    public Layer boxes(Channel place, Channel value) {
        List<Channel> keys = Rows.keys(this, Set.of(place, Channel.COLOR));
        Frame parts = frame.boxes(columns(keys.stream()), column(value), OUTLIERS);
        Map<Channel, RemoteField> shown = new EnumMap<>(Channel.class);
        shown.putAll(fields);
        shown.keySet().retainAll(keys);
        shown.put(value, field(value));
        List<String> order = new ArrayList<>(columns(keys.stream()));
        order.add(RemoteFrame.BOX_PART);
        order.add(column(value));
        Frame sorted = RowOrder.of(parts, order);
        Column numbers = sorted.column(RemoteFrame.BOX_PART);
        String[] names = IntStream.range(0, sorted.rows())
                .mapToObj(row -> BoxPart.values()[(int) numbers.number(row)].name())
                .toArray(String[]::new);
        noteOutliers(names);
        return layer(sorted, shown).withoutTooltips().with(Channel.TEXT, TextColumn.of("", names));
    }

    private void noteOutliers(String[] parts) {
        int run = 0;
        for (String part : parts) {
            run = part.equals(BoxPart.OUTLIER.name()) ? run + 1 : 0;
            if (run == OUTLIERS) {
                notes.accept("At most " + OUTLIERS + " outliers of each box are shown");
                return;
            }
        }
    }

    @Override
    public Layer extremes(boolean log) {
        if (type(Channel.X) == ColumnType.CATEGORY || type(Channel.Y) == ColumnType.CATEGORY) {
            return layer();
        }
        List<String> lines = columns(Rows.keys(this, Set.of(Channel.COLOR)).stream());
        return layer(RowOrder.of(frame.extremes(lines, all(), Extremes.COLUMNS, log), all()), fields);
    }

    /** All columns that are drawn, by channel, then those of tooltips. */
    private List<String> all() {
        return Stream.concat(
                        fields.values().stream().map(RemoteField::column),
                        tooltips.stream().map(RemoteField::column))
                .distinct()
                .toList();
    }

    @Override
    public Layer layer() {
        return sample(all());
    }

    @Override
    public Layer layer(Channel together) {
        return sample(List.of(column(together)));
    }

    private Layer sample(List<String> deciding) {
        int limit = options.get(MarkOptions.ROW_LIMIT);
        if (count() > limit) {
            notes.accept(number(count()) + " rows, of which a sample is shown; rowLimit(...) sets its size");
        }
        double share = Math.min(1, (double) limit / Math.max(1, count()));
        return layer(RowOrder.of(frame.sample(all(), deciding, share), all()), fields);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    @Override
    public Layer outline() {
        Frame here = Outline.of(frame, fields);
        Layer layer = layer(here, fields).withoutTooltips();
        return layer.from(origin.map(all -> new Origin(frame, all.names(), Optional.of(here))));
    }
}
