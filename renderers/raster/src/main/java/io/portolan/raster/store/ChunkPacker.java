package io.portolan.raster.store;

import io.portolan.raster.Progress;
import io.portolan.raster.block.Block;
import java.nio.ByteBuffer;
import java.util.List;

/** Gathers rows in memory and sorts them into chunks. For one thread. */
public final class ChunkPacker {

    private final ChunkFormat format;
    private final RowCodec codec;
    private final ByteBuffer block;
    private ByteBuffer rows;

    public ChunkPacker(ChunkFormat format) {
        this.format = format;
        codec = new RowCodec(format.columns());
        block = ByteBuffer.allocate(Block.ROWS * codec.rowBytes());
        rows = ByteBuffer.allocate(block.capacity());
    }

    /** Whether the rows should be taken out before more are added. */
    public boolean isFull() {
        return rows.position() / codec.rowBytes() > Load.mostRows(codec.rowBytes()) - Block.ROWS;
    }

    /**
     * Adds rows.
     *
     * @param values for each column those of the rows; coordinates are finite
     * @param count how many rows, at most {@link Block#ROWS}
     * @throws StoreException if a column cannot keep a value
     */
    public void add(double[][] values, int count) {
        for (int column = 0; column < values.length; column++) {
            codec.put(column, values[column], count, block);
        }
        int length = count * codec.rowBytes();
        if (rows.remaining() < length) {
            rows = ByteBuffer.allocate(2 * rows.capacity()).put(rows.flip());
        }
        rows.put(block.array(), 0, length);
    }

    /** Takes all rows out: the chunks that they make, neighbours one after the other. */
    public List<PackedChunk> chunks() {
        if (rows.position() == 0) {
            return List.of();
        }
        List<PackedChunk> chunks = new Load(codec, rows.flip())
                .chunks(Progress.UNWATCHED).stream().map(format::packed).toList();
        rows.clear();
        return chunks;
    }
}
