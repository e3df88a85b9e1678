package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Picks, orders and groups the rows of a layer. */
final class Rows {

    /** What keeps rows apart whatever else is computed. */
    private static final List<Channel> APART =
            List.of(Channel.COLOR, Channel.FACET, Channel.FACET_ROW, Channel.FACET_COLUMN);

    private Rows() {}

    /** The rows at which this column has a value. */
    static Layer present(Layer layer, Channel channel) {
        Column column = layer.need(channel);
        return layer.take(IntStream.range(0, layer.rows())
                .filter(row -> !column.isMissing(row))
                .toArray());
    }

    /** The rows in the order of a column of numbers or dates; a stable sort. */
    static Layer sorted(Layer layer, Channel channel) {
        Column column = layer.need(channel);
        return layer.take(IntStream.range(0, layer.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(column::number))
                .mapToInt(row -> row)
                .toArray());
    }

    /** The rows that agree in these columns, in their facets and in their colour; groups in order of appearance. */
    static List<int[]> groups(Layer layer, Collection<Column> keys, boolean byColor) {
        List<Column> all = new ArrayList<>(keys);
        APART.stream()
                .filter(channel -> byColor || channel != Channel.COLOR)
                .forEach(channel -> layer.column(channel).ifPresent(all::add));
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < layer.rows(); row++) {
            int at = row;
            List<String> key =
                    all.stream().map(column -> String.valueOf(column.label(at))).toList();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .map(rows -> rows.stream().mapToInt(row -> row).toArray())
                .toList();
    }

    /** The first row of each group. */
    static int[] firsts(List<int[]> groups) {
        return groups.stream().mapToInt(rows -> rows[0]).toArray();
    }

    /** The numbers at some rows, missing ones left out. */
    static double[] numbers(Column column, int[] rows) {
        return IntStream.of(rows)
                .filter(row -> !column.isMissing(row))
                .mapToDouble(column::number)
                .toArray();
    }
}
