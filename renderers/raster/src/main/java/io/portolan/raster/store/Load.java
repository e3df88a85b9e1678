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

    /** @param rows from the buffer's start to its limit */
    Load(RowCodec codec, ByteBuffer rows) {
        this.codec = codec;
        this.rows = rows;
        count = rows.limit() / codec.rowBytes();
    }

    /** Rows of the largest load: of whole chunks. A row is there as bytes, as a numbered point and in its chunk. */
    static int mostRows(int rowBytes) {
        int chunks = BYTES / (2 * rowBytes + 3 * Long.BYTES) / Layout.CHUNK;
        return Math.max(1, Math.min(chunks, Halving.MOST_POINTS / Layout.CHUNK)) * Layout.CHUNK;
    }

    /** The chunks that the rows make. */
    List<Encoded> chunks(Progress progress) {
        long[] points = ordered(progress);
        List<Encoded> chunks = new ArrayList<>();
        for (int from = 0; from < count; from += Layout.CHUNK) {
            chunks.add(chunk(points, from, Math.min(count, from + Layout.CHUNK)));
        }
        return chunks;
    }

    private long[] ordered(Progress progress) {
        double[] xs = new double[count];
        double[] ys = new double[count];
        codec.values(0, count, rows, xs);
        codec.values(1, count, rows, ys);
        Sample sample = new Sample(count);
        sample.offer(xs, ys, count);
        Extent extent = Extent.NOTHING.with(xs, ys, count);
        Ruler x = sample.xRuler(extent);
        Ruler y = sample.yRuler(extent);
        long[] points = new long[count];
        for (int i = 0; i < count; i++) {
            points[i] = Halving.point(x.read(xs[i]), y.read(ys[i]), i);
        }
        new Halving(points, x, y, progress).order();
        return points;
    }

    private Encoded chunk(long[] points, int from, int to) {
        long[][] codes = new long[codec.columns().size()][to - from];
        for (int column = 0; column < codes.length; column++) {
            for (int i = from; i < to; i++) {
                codes[column][i - from] = codec.code(column, Halving.number(points[i]), rows);
            }
        }
        return ChunkEncoder.encode(codes, to - from);
    }
}
