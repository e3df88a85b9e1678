package io.portolan.raster.store;

import io.portolan.raster.Viewport;
import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the bytes of chunks mean.
 *
 * @param columns of which the first two are the coordinates x and y
 */
public record ChunkFormat(List<StoreColumn> columns) implements Serializable {

    /** The version of the bytes: a reader knows no other. */
    public static final int VERSION = 1;

    public ChunkFormat {
        columns = List.copyOf(columns);
    }

    private Kind x() {
        return columns.get(0).kind();
    }

    private Kind y() {
        return columns.get(1).kind();
    }

    PackedChunk packed(ChunkEncoder.Encoded encoded) {
        Chunk chunk = encoded.chunk();
        return new PackedChunk(
                chunk.rows(),
                x().value(chunk.left()),
                x().value(chunk.right()),
                y().value(chunk.bottom()),
                y().value(chunk.top()),
                encoded.bytes().array());
    }

    Chunk chunk(PackedChunk packed) {
        return new Chunk(
                0,
                packed.bytes().length,
                packed.rows(),
                0,
                x().code(packed.left()),
                x().code(packed.right()),
                y().code(packed.bottom()),
                y().code(packed.top()));
    }

    ChunkView view(PackedChunk packed) {
        return new ChunkView(ByteBuffer.wrap(packed.bytes()).order(ByteOrder.LITTLE_ENDIAN), packed.rows(), columns);
    }

    ChunkCounter counter(Viewport viewport) {
        return new ChunkCounter(Edges.of(viewport.x(), x()), Edges.of(viewport.y(), y()));
    }

    /** The rows of a chunk. */
    public Table table(PackedChunk packed) {
        ChunkView view = view(packed);
        Map<String, NumericColumn> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(
                    columns.get(i).name(),
                    new ChunkValues(view, i, columns.get(i).labels()));
        }
        return Table.of(values);
    }

    /** A column of a chunk. */
    private record ChunkValues(ChunkView view, int column, List<String> labels) implements NumericColumn {

        @Override
        public long size() {
            return view.rows();
        }

        @Override
        public void read(long from, int count, double[] into, int at) {
            view.values(column, (int) from, count, into, at);
        }
    }
}
