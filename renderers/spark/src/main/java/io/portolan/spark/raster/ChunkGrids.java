package io.portolan.spark.raster;

import io.portolan.raster.column.Table;
import io.portolan.raster.store.ChunkCounts;
import io.portolan.raster.store.ChunkFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Makes the partial grid of a partition of chunks.
 *
 * @param format of the chunks
 * @param placed whether the points are those by which chunks are packed
 */
record ChunkGrids<A>(Pass<A, ?> pass, ChunkFormat format, boolean placed)
        implements MapPartitionsFunction<Row, byte[]> {

    /** Rows that a chunk has at most. */
    private static final int CHUNK = 1 << 16;

    @Override
    public Iterator<byte[]> call(Iterator<Row> chunks) {
        Optional<Function<int[], A>> ofCounts = placed ? pass.reduction().ofCounts() : Optional.empty();
        A state = ofCounts.isPresent() ? ofCounts.get().apply(counts(chunks)) : state(chunks);
        return List.of(pass.codec().write(state)).iterator();
    }

    private int[] counts(Iterator<Row> chunks) {
        ChunkCounts counts = new ChunkCounts(format, pass.viewport());
        chunks.forEachRemaining(chunk -> {
            KilledTask.check();
            counts.add(ChunkRow.chunk(chunk));
        });
        return counts.counts();
    }

    private A state(Iterator<Row> chunks) {
        A state = pass.create();
        while (chunks.hasNext()) {
            KilledTask.check();
            Row chunk = chunks.next();
            long first = ChunkRow.number(chunk) * CHUNK;
            Table table = format.table(ChunkRow.chunk(chunk)).numbered(row -> first + row);
            pass.scan(state, table).rows(table.size());
        }
        return state;
    }
}
