package io.portolan.raster.plot;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of lines one line after another, each in the order of x or of the data, with a gap after each.
 *
 * @param rows the numbers of rows, -1 for a gap
 */
record LineOrder(int[] rows) {

    /** One line through all rows. */
    static LineOrder of(NumericColumn x, boolean dataOrder) {
        int[] all = IntStream.range(0, (int) x.size()).toArray();
        return new LineOrder(dataOrder ? all : sorted(all, x));
    }

    /** A line for each code of a column. */
    static LineOrder of(NumericColumn x, NumericColumn lines, boolean dataOrder) {
        int count = lines.labels().size();
        double[] codes = values(lines);
        int[] starts = new int[count + 1];
        for (double code : codes) {
            starts[(int) code + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, count);
        int[] grouped = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            grouped[next[(int) codes[row]]++] = row;
        }
        int[] rows = new int[codes.length + count];
        for (int line = 0; line < count; line++) {
            int[] own = Arrays.copyOfRange(grouped, starts[line], starts[line + 1]);
            int[] ordered = dataOrder ? own : sorted(own, x);
            System.arraycopy(ordered, 0, rows, starts[line] + line, ordered.length);
            rows[starts[line + 1] + line] = -1;
        }
        return new LineOrder(rows);
    }

    private static double[] values(NumericColumn column) {
        double[] values = new double[(int) column.size()];
        column.read(0, values.length, values, 0);
        return values;
    }

    /** A stable sort, without one where the rows are in order already. */
    private static int[] sorted(int[] rows, NumericColumn x) {
        double[] values = values(x);
        boolean already = IntStream.range(1, rows.length).allMatch(i -> values[rows[i - 1]] <= values[rows[i]]);
        return already
                ? rows
                : Arrays.stream(rows)
                        .boxed()
                        .sorted((a, b) -> Double.compare(values[a], values[b]))
                        .mapToInt(row -> row)
                        .toArray();
    }

    /** Some columns of a table in this order. */
    Table of(Table table, Collection<String> names) {
        Map<String, NumericColumn> ordered = new LinkedHashMap<>();
        for (String name : names) {
            NumericColumn column = table.column(name);
            ordered.put(name, new OrderedColumn(values(column), column.labels(), rows));
        }
        return Table.of(ordered);
    }

    /** A column whose rows are read in another order; a gap is missing. */
    private record OrderedColumn(double[] values, List<String> labels, int[] rows) implements NumericColumn {

        @Override
        public long size() {
            return rows.length;
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            for (int i = 0; i < count; i++) {
                int row = rows[(int) from + i];
                into[at + i] = row < 0 ? Double.NaN : values[row];
            }
        }
    }
}
