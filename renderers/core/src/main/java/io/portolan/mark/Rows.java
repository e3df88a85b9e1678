package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        int[] rows = IntStream.range(0, layer.rows())
                .filter(row -> !column.isMissing(row))
                .toArray();
        return rows.length == layer.rows() ? layer : layer.take(rows);
    }

    /** The rows in the order of a column of numbers or dates; a stable sort. */
    static Layer sorted(Layer layer, Channel channel) {
        Column column = layer.need(channel);
        boolean already =
                IntStream.range(1, layer.rows()).allMatch(row -> column.number(row - 1) <= column.number(row));
        return already
                ? layer
                : layer.take(IntStream.range(0, layer.rows())
                        .boxed()
                        .sorted(Comparator.comparingDouble(column::number))
                        .mapToInt(row -> row)
                        .toArray());
    }

    /** The rows that agree in these columns, in their facets and in their colour; groups in order of appearance. */
    static List<int[]> groups(Layer layer, Collection<Column> keys, boolean byColor) {
        Codes codes = Codes.same(layer.rows());
        for (Column key : keys) {
            codes = codes.and(key);
        }
        for (Channel channel : APART) {
            if (layer.has(channel) && (byColor || channel != Channel.COLOR)) {
                codes = codes.and(layer.need(channel));
            }
        }
        return List.of(codes.rows());
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
