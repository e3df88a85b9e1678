package io.portolan.raster.store;

import io.portolan.raster.Progress;
import io.portolan.raster.store.ChunkEncoder.Encoded;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** As many rows as are sorted in memory at a time. */
final class Load {

    /** Bytes that a load may take. */
    private static final int BYTES = 96 << 20;

    private final RowCodec codec;
    private final ByteBuffer rows;
    private final int count;
    private final double[] xs;
    private final double[] ys;
    private final int[] numbers;

    /** @param rows from the buffer's start to its limit */
    Load(RowCodec codec, ByteBuffer rows) {
        this.codec = codec;
        this.rows = rows;
        count = rows.limit() / codec.rowBytes();
        xs = new double[count];
        ys = new double[count];
        numbers = new int[count];
        codec.values(0, count, rows, xs);
        codec.values(1, count, rows, ys);
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
    }

    /** Rows of the largest load: of whole chunks. A row is there as bytes, as a numbered point and in its chunk. */
    static int mostRows(int rowBytes) {
        int chunks = BYTES / (2 * rowBytes + 2 * Double.BYTES + Integer.BYTES) / Layout.CHUNK;
        return Math.max(1, chunks) * Layout.CHUNK;
    }

    /** The chunks that the rows make. */
    List<Encoded> chunks(Progress progress) {
        Extent extent = Extent.NOTHING.with(xs, ys, count);
        new Halving(xs, ys, numbers, extent, progress).order(0, count, extent);
        List<Encoded> chunks = new ArrayList<>();
        for (int from = 0; from < count; from += Layout.CHUNK) {
            chunks.add(chunk(from, Math.min(count, from + Layout.CHUNK)));
        }
        return chunks;
    }

    private Encoded chunk(int from, int to) {
        long[][] codes = new long[codec.columns().size()][to - from];
        for (int column = 0; column < codes.length; column++) {
            for (int i = from; i < to; i++) {
                codes[column][i - from] = codec.code(column, numbers[i], rows);
            }
        }
        return ChunkEncoder.encode(codes, to - from);
    }
}
