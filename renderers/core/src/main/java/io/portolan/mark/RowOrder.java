package io.portolan.mark;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts rows that come in no order into that of their values: column by column, what is missing first. */
final class RowOrder {

    private RowOrder() {}

    static Frame of(Frame frame, List<String> columns) {
        Comparator<Integer> order = (one, other) -> 0;
        for (String name : columns) {
            order = order.thenComparing(by(frame.column(name)));
        }
        return frame.take(IntStream.range(0, frame.rows())
                .boxed()
                .sorted(order)
                .mapToInt(row -> row)
                .toArray());
    }

    private static Comparator<Integer> by(Column column) {
        Comparator<Integer> missing = Comparator.comparing(row -> !column.isMissing(row));
        return missing.thenComparing(
                column.type() == ColumnType.CATEGORY
                        ? Comparator.comparing(row -> String.valueOf(column.label(row)))
                        : Comparator.comparingDouble(column::number));
    }
}
