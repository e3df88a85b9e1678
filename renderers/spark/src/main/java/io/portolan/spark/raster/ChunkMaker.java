package io.portolan.spark.raster;

import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.ChunkPacker;
import io.portolan.raster.store.PackedChunk;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Packs the rows of a partition, as many at a time as are sorted in memory.
 *
 * @param format whose columns the rows have, as doubles and in its order
 */
record ChunkMaker(ChunkFormat format) implements MapPartitionsFunction<Row, Row> {

    /** Chunks of different partitions have different numbers, in the order of the partitions. */
    private static final int PARTITION_SHIFT = 20;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Chunks(rows, format, (long) TaskContext.getPartitionId() << PARTITION_SHIFT);
    }

    /** Chunks as they are asked for. */
    private static final class Chunks implements Iterator<Row> {

        private final RowBatches batches;
        private final ChunkPacker packer;
        private final Queue<PackedChunk> ready = new ArrayDeque<>();
        private long number;

        Chunks(Iterator<Row> rows, ChunkFormat format, long number) {
            batches = new RowBatches(rows, format.columns().size());
            packer = new ChunkPacker(format);
            this.number = number;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty()) {
                while (batches.hasNext() && !packer.isFull()) {
                    int count = batches.next();
                    packer.add(batches.values(), count);
                }
                ready.addAll(packer.chunks());
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ChunkRow.of(number++, ready.remove());
        }
    }
}
