package io.portolan.spark.raster;

import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.PartRows;
import io.portolan.raster.store.Parts;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Sorts the rows of a partition into the parts of the plane, so that thousands of them travel as one.
 *
 * @param format whose columns the rows have, as doubles and in its order
 * @param parts of the plane
 */
record PartMaker(ChunkFormat format, Parts parts) implements MapPartitionsFunction<Row, Row> {

    static final String PART = "part";

    /** Rises with the partition and the place in it, so that rows are packed in the same order each time. */
    static final String TURN = "turn";

    static final StructType SCHEMA = new StructType()
            .add(PART, DataTypes.IntegerType)
            .add(TURN, DataTypes.LongType)
            .add("rows", DataTypes.BinaryType);

    static int part(Row piece) {
        return piece.getInt(0);
    }

    static byte[] rows(Row piece) {
        return piece.getAs(2);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Pieces(rows, this, RowNumbers.first(TaskContext.getPartitionId()));
    }

    /** Pieces as they are asked for. */
    private static final class Pieces implements Iterator<Row> {

        private final RowBatches batches;
        private final PartRows parts;
        private final Queue<Row> ready = new ArrayDeque<>();
        private long turn;

        Pieces(Iterator<Row> rows, PartMaker maker, long turn) {
            batches = new RowBatches(rows, maker.format.columns().size());
            parts = new PartRows(maker.format, maker.parts, this::add);
            this.turn = turn;
        }

        private void add(int part, byte[] rows) {
            ready.add(RowFactory.create(part, turn++, rows));
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && batches.hasNext()) {
                int count = batches.next();
                parts.add(batches.values(), count);
                if (!batches.hasNext()) {
                    parts.finish();
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }
}
