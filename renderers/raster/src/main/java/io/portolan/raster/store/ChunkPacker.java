package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.nio.ByteBuffer;
import java.util.List;

/** Gathers rows in memory and sorts them into chunks. For one thread. */
public final class ChunkPacker {

    private final ChunkFormat format;
    private final RowCodec codec;
    private ByteBuffer rows = ByteBuffer.allocate(PartRows.PIECE);

    public ChunkPacker(ChunkFormat format) {
        this.format = format;
        codec = new RowCodec(format.columns());
    }

    /** Whether the rows should be taken out before more are added. */
    public boolean isFull() {
        return rows.position() > (long) Load.mostRows(codec.rowBytes()) * codec.rowBytes() - PartRows.PIECE;
    }

    /** Adds a piece that {@link PartRows} gave. */
    public void add(byte[] piece) {
        if (rows.remaining() < piece.length) {
            int needed = rows.position() + piece.length;
            rows = ByteBuffer.allocate(Math.max(needed, 2 * rows.capacity())).put(rows.flip());
        }
        rows.put(piece);
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
