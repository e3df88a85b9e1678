package io.portolan.spark.raster;

import io.portolan.raster.store.ChunkFormat;
import io.portolan.raster.store.ChunkPacker;
import io.portolan.raster.store.PackedChunk;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Packs parts of the plane one after the other, as many rows at a time as are sorted in memory.
 *
 * @param format of the rows in the pieces, of which those of one part follow each other
 */
record ChunkMaker(ChunkFormat format) implements MapPartitionsFunction<Row, Row> {

    /** Chunks of different parts have different numbers, in the order of the parts. */
    private static final int PART_SHIFT = 20;

    @Override
    public Iterator<Row> call(Iterator<Row> pieces) {
        return new Chunks(pieces, new ChunkPacker(format));
    }

    /** Chunks as they are asked for. */
    private static final class Chunks implements Iterator<Row> {

        private final Iterator<Row> pieces;
        private final ChunkPacker packer;
        private final Queue<PackedChunk> ready = new ArrayDeque<>();
        private @Nullable Row piece;
        private int part = -1;
        private long number;

        Chunks(Iterator<Row> pieces, ChunkPacker packer) {
            this.pieces = pieces;
            this.packer = packer;
            piece = following();
        }

        private @Nullable Row following() {
            return pieces.hasNext() ? pieces.next() : null;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty() && piece != null) {
                try {
                    gather(PartMaker.part(piece));
                    ready.addAll(packer.chunks());
                } catch (OutOfMemoryError e) {
                    throw Memory.tooShort("pack fewer columns", e);
                }
            }
            return !ready.isEmpty();
        }

        /** Takes in what comes of a part, up to what can be sorted. */
        private void gather(int next) {
            number = next == part ? number : (long) next << PART_SHIFT;
            part = next;
            while (piece != null && PartMaker.part(piece) == part && !packer.isFull()) {
                KilledTask.check();
                packer.add(PartMaker.rows(piece));
                piece = following();
            }
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
