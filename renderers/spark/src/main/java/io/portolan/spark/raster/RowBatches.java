package io.portolan.spark.raster;

import io.portolan.raster.block.Block;
import java.util.Iterator;
import org.apache.spark.sql.Row;

/** Gathers rows of doubles in columns, a batch at a time. */
final class RowBatches {

    private final Iterator<Row> rows;
    private final double[][] values;

    /** @param columns how many doubles a row has */
    RowBatches(Iterator<Row> rows, int columns) {
        this.rows = rows;
        values = new double[columns][Block.ROWS];
    }

    boolean hasNext() {
        return rows.hasNext();
    }

    /** Takes the next batch in, in place of the last; returns how many rows it has, at most {@link Block#ROWS}. */
    int next() {
        KilledTask.check();
        int count = 0;
        while (count < Block.ROWS && rows.hasNext()) {
            Row row = rows.next();
            for (int i = 0; i < values.length; i++) {
                values[i][count] = row.getDouble(i);
            }
            count++;
        }
        return count;
    }

    /** The columns of the batch; always the same arrays. */
    double[][] values() {
        return values;
    }
}
