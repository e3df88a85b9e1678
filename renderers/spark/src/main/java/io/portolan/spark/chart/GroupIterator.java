package io.portolan.spark.chart;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows of a partition, those of a group one after the other. */
final class GroupIterator {

    private final Iterator<Row> rows;
    private final int from;
    private final int to;
    private @Nullable Row next;

    /**
     * @param rows sorted by the fields of the key
     * @param from the first field of the key
     * @param to the field behind its last
     */
    GroupIterator(Iterator<Row> rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        move();
    }

    private void move() {
        next = rows.hasNext() ? rows.next() : null;
    }

    boolean hasNext() {
        return next != null;
    }

    /** The first row of the next group. */
    Row first() {
        return Objects.requireNonNull(next);
    }

    /** Hands over the rows of the next group. */
    void next(Consumer<Row> use) {
        Row first = first();
        do {
            use.accept(first());
            move();
        } while (next != null && isOfGroup(first, next));
    }

    /** As grouping has it, null is null and NaN is NaN. */
    private boolean isOfGroup(Row first, Row row) {
        return IntStream.range(from, to).allMatch(field -> Objects.deepEquals(first.get(field), row.get(field)));
    }
}
