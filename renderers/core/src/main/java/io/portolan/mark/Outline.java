package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.DateColumn;
import io.portolan.frame.Frame;
import io.portolan.frame.Measure;
import io.portolan.frame.NumberColumn;
import io.portolan.frame.RemoteFrame;
import io.portolan.frame.Statistic;
import io.portolan.frame.TextColumn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that stand for many: of each colour and facet one at the least and one at the greatest place, and a few as they
 * are, which show in what steps values come.
 *
 * @param ends a row for each colour and facet
 * @param sample rows as they are
 * @param keys the columns of colours and facets
 * @param places the columns that place rows
 */
record Outline(Frame ends, Frame sample, Set<String> keys, Set<String> places) {

    private static final Set<Channel> PLACES = EnumSet.of(Channel.X, Channel.Y, Channel.Y2);

    /** Rows that are taken as they are, about. */
    private static final double SAMPLE = 1000;

    private static final int GROUPS = 10_000;

    /** The outline of all rows of a frame. */
    static Frame of(RemoteFrame frame, Map<Channel, RemoteField> fields) {
        Set<String> places = columns(fields, PLACES);
        Set<String> keys = columns(fields, Rows.FACETS);
        RemoteField color = fields.get(Channel.COLOR);
        if (color != null && color.type() == ColumnType.CATEGORY) {
            keys.add(color.column());
        }
        List<String> order = List.copyOf(keys);
        Measure count = new Measure(Statistic.COUNT, places.iterator().next());
        List<Measure> measures = Stream.concat(
                        Stream.of(count), places.stream().flatMap(place -> Stream.of(least(place), greatest(place))))
                .toList();
        Frame ends = RowOrder.of(frame.grouped(order, List.of(), measures, GROUPS), order);
        List<String> all =
                fields.values().stream().map(RemoteField::column).distinct().toList();
        double rows = ends.rows() < GROUPS ? sum(ends.column(count.name())) : frame.count();
        Frame sample = RowOrder.of(frame.sample(all, all, Math.min(1, SAMPLE / Math.max(1, rows))), all);
        Outline outline = new Outline(ends, sample, keys, places);
        return Frame.of(all.stream().map(outline::column).toList());
    }

    private static Set<String> columns(Map<Channel, RemoteField> fields, Collection<Channel> channels) {
        Set<String> columns = new LinkedHashSet<>();
        fields.forEach((channel, field) -> {
            if (channels.contains(channel)) {
                columns.add(field.column());
            }
        });
        return columns;
    }

    private static double sum(Column counts) {
        return IntStream.range(0, counts.size()).mapToDouble(counts::number).sum();
    }

    private static Measure least(String column) {
        return new Measure(Statistic.LEAST, column);
    }

    private static Measure greatest(String column) {
        return new Measure(Statistic.GREATEST, column);
    }

    private Column column(String name) {
        Column own = sample.column(name);
        return switch (own.type()) {
            case CATEGORY ->
                TextColumn.of(
                        name,
                        IntStream.range(0, size())
                                .mapToObj(row -> label(own, row))
                                .toArray(String[]::new));
            case DATE -> DateColumn.of(name, numbers(own));
            case NUMBER -> NumberColumn.of(name, numbers(own));
        };
    }

    private int size() {
        return 2 * ends.rows() + sample.rows();
    }

    private @Nullable String label(Column own, int row) {
        int end = row - sample.rows();
        return end < 0
                ? own.label(row)
                : keys.contains(own.name()) ? ends.column(own.name()).label(end / 2) : null;
    }

    private double[] numbers(Column own) {
        return IntStream.range(0, size()).mapToDouble(row -> number(own, row)).toArray();
    }

    private double number(Column own, int row) {
        int end = row - sample.rows();
        if (end < 0) {
            return own.number(row);
        }
        if (places.contains(own.name())) {
            Measure measure = end % 2 == 0 ? least(own.name()) : greatest(own.name());
            return ends.column(measure.name()).number(end / 2);
        }
        return keys.contains(own.name()) ? ends.column(own.name()).number(end / 2) : Double.NaN;
    }
}
