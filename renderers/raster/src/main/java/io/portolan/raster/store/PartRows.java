package io.portolan.raster.store;

import io.portolan.raster.block.Block;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Sorts rows into the parts of the plane: each gathers them as bytes, and gives them away by pieces. For one thread. */
public final class PartRows {

    /** Bytes of a piece, if all parts together do not gather too much. */
    static final int PIECE = 1 << 18;

    private static final int ALL = 1 << 25;
    private static final int FRESH = 1 << 10;

    /** Takes what a part has gathered. */
    public interface Sink {

        /** @param rows as {@link ChunkPacker#add} reads them */
        void take(int part, byte[] rows);
    }

    private final Parts parts;
    private final Sink sink;
    private final RowCodec codec;
    private final ByteBuffer block;
    private final int pieceBytes;
    private final byte[][] open;
    private final int[] filled;

    public PartRows(ChunkFormat format, Parts parts, Sink sink) {
        this.parts = parts;
        this.sink = sink;
        codec = new RowCodec(format.columns());
        block = ByteBuffer.allocate(Block.ROWS * codec.rowBytes());
        pieceBytes = Math.max(1, Math.min(PIECE, ALL / parts.count()) / codec.rowBytes()) * codec.rowBytes();
        open = new byte[parts.count()][0];
        filled = new int[parts.count()];
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
        int length = codec.rowBytes();
        for (int row = 0; row < count; row++) {
            int part = parts.part(values[0][row], values[1][row]);
            if (filled[part] + length > open[part].length) {
                makeRoom(part);
            }
            System.arraycopy(block.array(), row * length, open[part], filled[part], length);
            filled[part] += length;
        }
    }

    private void makeRoom(int part) {
        if (open[part].length == pieceBytes) {
            give(part);
        } else {
            int length = Math.max(Math.max(FRESH, codec.rowBytes()), 2 * open[part].length);
            open[part] = Arrays.copyOf(open[part], Math.min(pieceBytes, length));
        }
    }

    private void give(int part) {
        sink.take(part, Arrays.copyOf(open[part], filled[part]));
        filled[part] = 0;
    }

    /** Gives away what is left. */
    public void finish() {
        for (int part = 0; part < filled.length; part++) {
            if (filled[part] > 0) {
                give(part);
            }
        }
    }
}
