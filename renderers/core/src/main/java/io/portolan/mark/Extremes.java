package io.portolan.mark;

import io.portolan.channel.Channel;
import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Thins a long line to what its picture needs: of the rows in a pixel's column the first, the last, the lowest and the
 * highest, and where values are missing a gap. Lines through these cover the same pixels as through all rows (M4, Jugel
 * and others, 2014).
 */
final class Extremes {

    /** Columns of pixels: enough for a wide screen. */
    static final int COLUMNS = 2000;

    private final Column x;
    private final Column y;
    private final boolean log;
    private final double low;
    private final double scale;

    private Extremes(Layer layer, boolean log) {
        this.x = layer.need(Channel.X);
        this.y = layer.need(Channel.Y);
        this.log = log;
        double[] ends = IntStream.range(0, layer.rows())
                .mapToDouble(this::place)
                .filter(Double::isFinite)
                .collect(
                        () -> new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY},
                        Extremes::widen,
                        (some, others) -> Arrays.stream(others).forEach(value -> widen(some, value)));
        this.low = ends[0];
        this.scale = COLUMNS / (ends[1] - ends[0]);
    }

    private static void widen(double[] ends, double value) {
        ends[0] = Math.min(ends[0], value);
        ends[1] = Math.max(ends[1], value);
    }

    /** The rows that are needed, in their order; all of them where x or y are categories. */
    static Layer of(Layer layer, boolean log) {
        if (layer.need(Channel.X).type() == ColumnType.CATEGORY
                || layer.need(Channel.Y).type() == ColumnType.CATEGORY) {
            return layer;
        }
        Extremes extremes = new Extremes(layer, log);
        boolean[] kept = new boolean[layer.rows()];
        List<int[]> lines = Groups.of(layer, EnumSet.of(Channel.COLOR));
        lines.forEach(rows -> extremes.mark(rows, kept));
        return layer.take(
                IntStream.range(0, kept.length).filter(row -> kept[row]).toArray());
    }

    private double place(int row) {
        double value = x.number(row);
        return log ? Math.log10(value) : value;
    }

    private int column(int row) {
        return (int) Math.min(COLUMNS - 1, (place(row) - low) * scale);
    }

    private void mark(int[] rows, boolean[] kept) {
        int from = 0;
        while (from < rows.length) {
            boolean gap = y.isMissing(rows[from]);
            int column = column(rows[from]);
            int to = from + 1;
            while (to < rows.length && y.isMissing(rows[to]) == gap && column(rows[to]) == column) {
                to++;
            }
            kept[rows[from]] = true;
            if (!gap) {
                markRun(rows, from, to, kept);
            }
            from = to;
        }
    }

    private void markRun(int[] rows, int from, int to, boolean[] kept) {
        int lowest = rows[from];
        int highest = rows[from];
        for (int i = from; i < to; i++) {
            lowest = y.number(rows[i]) < y.number(lowest) ? rows[i] : lowest;
            highest = y.number(rows[i]) > y.number(highest) ? rows[i] : highest;
        }
        kept[lowest] = true;
        kept[highest] = true;
        kept[rows[to - 1]] = true;
    }
}
