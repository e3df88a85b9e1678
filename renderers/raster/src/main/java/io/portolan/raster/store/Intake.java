package io.portolan.raster.store;

import io.portolan.raster.block.Block;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes tables in, row by row to their places; what has no place is counted and left out. */
final class Intake {

    private final RowCodec codec;
    private final boolean numbered;
    private final double[][] values;
    private final ByteBuffer rows;
    private Extent extent = Extent.NOTHING;
    private long taken;
    private long leftOut;

    /** @param numbered whether the last column is that of the numbers that the rows come with */
    Intake(RowCodec codec, boolean numbered) {
        this.codec = codec;
        this.numbered = numbered;
        values = new double[codec.columns().size()][Block.ROWS];
        rows = ByteBuffer.allocate(Block.ROWS * codec.rowBytes());
    }

    /** A partition for rows like those of the first table, if there is any. */
    Partition partition(Optional<Table> first) {
        NumericColumn none = NumericColumn.steps(0, 0, 0);
        return Sample.of(
                        first.map(table -> source(table, 0)).orElse(none),
                        first.map(table -> source(table, 1)).orElse(none))
                .partition();
    }

    /** Adds the rows of a table to a spill. */
    void add(Table table, Spill spill, Watch watch) throws IOException {
        NumericColumn[] sources = sources(table);
        for (long from = 0; from < table.size(); from += Block.ROWS) {
            int count = (int) Math.min(Block.ROWS, table.size() - from);
            for (int column = 0; column < sources.length; column++) {
                sources[column].read(from, count, values[column], 0);
            }
            extent = extent.with(values[0], values[1], count);
            int kept = keepPlaced(count);
            for (int column = 0; column < values.length; column++) {
                codec.put(column, values[column], kept, rows);
            }
            spill.add(rows.array(), values[0], values[1], kept);
            taken += count;
            leftOut += count - kept;
            watch.read(count);
        }
    }

    private NumericColumn[] sources(Table table) {
        NumericColumn[] sources = new NumericColumn[values.length];
        for (int column = 0; column < sources.length; column++) {
            sources[column] = numbered && column == sources.length - 1
                    ? NumericColumn.steps(taken, 1, table.size())
                    : source(table, column);
        }
        return sources;
    }

    private NumericColumn source(Table table, int column) {
        return table.column(codec.columns().get(column).name());
    }

    /** Moves the rows that have a place to the front; returns how many. */
    private int keepPlaced(int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (Double.isFinite(values[0][i]) && Double.isFinite(values[1][i])) {
                if (kept < i) {
                    for (double[] column : values) {
                        column[kept] = column[i];
                    }
                }
                kept++;
            }
        }
        return kept;
    }

    Extent extent() {
        return extent;
    }

    long leftOut() {
        return leftOut;
    }
}
