package io.portolan.spark.raster;

import io.portolan.raster.column.Table;
import io.portolan.raster.store.ChunkCounts;
import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.PackedChunk;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * Makes the partial grids of a partition of chunks.
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
        return pass.grids(
                () -> ofCounts.isPresent() ? counts(chunks).map(ofCounts.get()).toList() : states(chunks));
    }

    private Stream<int[]> counts(Iterator<Row> chunks) {
        List<ChunkCounts> counts = pass.viewports().stream()
                .map(viewport -> new ChunkCounts(format, viewport))
                .toList();
        chunks.forEachRemaining(row -> {
            KilledTask.check();
            PackedChunk chunk = ChunkRow.chunk(row);
            counts.forEach(each -> each.add(chunk));
        });
        return counts.stream().map(ChunkCounts::counts);
    }

    private List<A> states(Iterator<Row> chunks) {
        List<A> states = pass.create();
        while (chunks.hasNext()) {
            KilledTask.check();
            Row chunk = chunks.next();
            long first = ChunkRow.number(chunk) * CHUNK;
            Table table = format.table(ChunkRow.chunk(chunk)).numbered(row -> first + row);
            pass.scans(states, table).forEach(scan -> scan.rows(table.size()));
        }
        return states;
    }
}
