package io.portolan.spark.chart;

import io.portolan.frame.Column;
import io.portolan.frame.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The rows of one group, which may be more than memory holds: above a limit, of each block of consecutive rows those are
 * kept that its drawing needs: the first, the last, and for each column of numbers or dates one with its least and one
 * with its greatest value. That is M4 (Jugel and others, 2014) for any number of columns. Blocks are made twice
 * as long when that leaves too many. What is kept depends on the rows and their order alone.
 */
final class GroupRows {

    private final List<Buffer> buffers;
    private final int limit;
    private long[] places = new long[512];
    private int size;
    private long count;
    private long block = 1;

    /** @param limit so many rows are kept at most, unless the columns are so many that one block needs more */
    GroupRows(List<ValueColumn> columns, int limit) {
        this.buffers = columns.stream().map(Buffer::of).toList();
        this.limit = Math.max(limit, 4 * (1 + columns.size()));
    }

    void add(Row row) {
        if (size == limit) {
            thin();
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = count++;
        for (int field = 0; field < buffers.size(); field++) {
            buffers.get(field).add(row, field);
        }
    }

    /** How many rows there were. */
    long count() {
        return count;
    }

    /** Whether rows were left out. */
    boolean isThinned() {
        return block > 1;
    }

    /** The rows that are kept, with the columns that are one for the group behind the others. */
    Frame frame(GroupKey key) {
        if (isThinned()) {
            keep(needed());
        }
        List<Column> columns = new ArrayList<>();
        buffers.forEach(buffer -> columns.add(buffer.column()));
        columns.addAll(key.columns(size));
        return Frame.of(columns);
    }

    private void thin() {
        keep(needed());
        while (size > limit / 2) {
            block *= 2;
            keep(needed());
        }
    }

    private void keep(int[] indices) {
        for (int i = 0; i < indices.length; i++) {
            places[i] = places[indices[i]];
        }
        size = indices.length;
        buffers.forEach(buffer -> buffer.keep(indices));
    }

    private int[] needed() {
        int[] needed = new int[size];
        int found = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && places[to] / block == places[from] / block) {
                to++;
            }
            int[] rows = needed(from, to);
            System.arraycopy(rows, 0, needed, found, rows.length);
            found += rows.length;
            from = to;
        }
        return Arrays.copyOf(needed, found);
    }

    /** What is needed of one block. */
    private int[] needed(int from, int to) {
        int[] rows = new int[2 + 2 * buffers.size()];
        rows[0] = from;
        rows[1] = to - 1;
        for (int column = 0; column < buffers.size(); column++) {
            rows[2 + 2 * column] = extreme(buffers.get(column), from, to, 1);
            rows[3 + 2 * column] = extreme(buffers.get(column), from, to, -1);
        }
        return Arrays.stream(rows).sorted().distinct().toArray();
    }

    /** The first row with the greatest value, or the least for a sign of -1; the first row where there is no value. */
    private static int extreme(Buffer buffer, int from, int to, int sign) {
        int best = from;
        for (int row = from + 1; row < to; row++) {
            double value = sign * buffer.number(row);
            double most = sign * buffer.number(best);
            if (value > most || Double.isNaN(most) && !Double.isNaN(value)) {
                best = row;
            }
        }
        return best;
    }
}
