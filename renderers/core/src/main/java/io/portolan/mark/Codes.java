package io.portolan.mark;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows by number of what they have in common, numbered in order of appearance.
 *
 * @param of the number of each row
 * @param count how many numbers there are
 */
record Codes(int[] of, int count) {

    static Codes same(int rows) {
        return new Codes(new int[rows], Math.min(1, rows));
    }

    static Codes of(Column column) {
        boolean text = column.type() == ColumnType.CATEGORY;
        Map<Object, Integer> seen = new HashMap<>();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            Object value = text ? column.label(row) : (Object) (column.number(row) + 0.0); // so that zero has no sign
            codes[row] = seen.computeIfAbsent(value == null ? Codes.class : value, first -> seen.size());
        }
        return new Codes(codes, seen.size());
    }

    /** The rows that also have the column's value in common. */
    Codes and(Column column) {
        Codes other = of(column);
        Map<Long, Integer> seen = new HashMap<>();
        int[] codes = new int[of.length];
        for (int row = 0; row < codes.length; row++) {
            long both = (long) of[row] * other.count + other.of[row];
            codes[row] = seen.computeIfAbsent(both, first -> seen.size());
        }
        return new Codes(codes, seen.size());
    }

    /** The rows of each number. */
    int[][] rows() {
        int[] sizes = new int[count];
        for (int code : of) {
            sizes[code]++;
        }
        int[][] rows = new int[count][];
        for (int code = 0; code < count; code++) {
            rows[code] = new int[sizes[code]];
            sizes[code] = 0;
        }
        for (int row = 0; row < of.length; row++) {
            rows[of[row]][sizes[of[row]]++] = row;
        }
        return rows;
    }
}
