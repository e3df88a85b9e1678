package io.portolan.raster.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A run of rows that lie close together, as the directory knows it.
 *
 * @param offset where its bytes begin in the file
 * @param length how many there are
 * @param rows how many it holds, 1 to {@link Layout#CHUNK}
 * @param checksum of its bytes
 * @param left the least code of x
 * @param right the greatest code of x
 * @param bottom the least code of y
 * @param top the greatest code of y
 */
record Chunk(long offset, int length, int rows, int checksum, long left, long right, long bottom, long top) {

    Chunk at(long place) {
        return new Chunk(place, length, rows, checksum, left, right, bottom, top);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(offset);
        out.writeInt(length);
        out.writeInt(rows);
        out.writeInt(checksum);
        out.writeLong(left);
        out.writeLong(right);
        out.writeLong(bottom);
        out.writeLong(top);
    }

    static Chunk read(DataInput in) throws IOException {
        return new Chunk(
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong());
    }
}
