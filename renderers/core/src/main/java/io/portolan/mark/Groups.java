package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Groups the rows of a layer. */
final class Groups {

    private Groups() {}

    /** The rows that agree in these channels and in their facets; groups in order of appearance. */
    static List<int[]> of(Layer layer, Collection<Channel> keys) {
        Codes codes = Codes.same(layer.rows());
        for (Channel channel : Rows.keys(layer, keys)) {
            codes = codes.and(layer.need(channel));
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
