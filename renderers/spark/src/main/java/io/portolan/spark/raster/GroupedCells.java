package io.portolan.spark.raster;

import io.portolan.raster.reduce.ArrayVisitor;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;

/** Fills the arrays of a state with the measures of cells, one array after the other. */
final class GroupedCells implements ArrayVisitor {

    private final List<Row> cells;
    private final ToIntFunction<Row> place;
    private int column;

    /**
     * Fills places.
     *
     * @param cells a row each
     * @param place of a row in the arrays; negative for none
     * @param first the column of the first array
     */
    GroupedCells(List<Row> cells, ToIntFunction<Row> place, int first) {
        this.cells = cells;
        this.place = place;
        column = first;
    }

    @Override
    public void ints(int[] values) {
        each((row, at) -> values[at] = (int) row.getLong(column));
    }

    @Override
    public void longs(long[] values) {
        each((row, at) -> values[at] = row.getLong(column));
    }

    @Override
    public void doubles(double[] values) {
        each((row, at) -> values[at] = row.getDouble(column));
    }

    private void each(ObjIntConsumer<Row> take) {
        for (Row row : cells) {
            int at = place.applyAsInt(row);
            if (at >= 0 && !row.isNullAt(column)) {
                take.accept(row, at);
            }
        }
        column++;
    }
}
