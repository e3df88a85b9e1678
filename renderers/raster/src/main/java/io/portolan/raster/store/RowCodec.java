package io.portolan.raster.store;

import java.nio.ByteBuffer;
import java.util.List;

/** Rows as bytes, one after the other: the codes of their columns, each in as many bytes as its kind needs. */
final class RowCodec {

    private final List<StoreColumn> columns;
    private final int[] places;
    private final int rowBytes;

    RowCodec(List<StoreColumn> columns) {
        this.columns = columns;
        places = new int[columns.size()];
        int end = 0;
        for (int column = 0; column < places.length; column++) {
            places[column] = end;
            end += columns.get(column).kind().bytes();
        }
        rowBytes = end;
    }

    List<StoreColumn> columns() {
        return columns;
    }

    int rowBytes() {
        return rowBytes;
    }

    /** Writes a column of rows that lie from the buffer's start on. */
    void put(int column, double[] values, int count, ByteBuffer rows) {
        StoreColumn target = columns.get(column);
        boolean narrow = target.kind().bytes() == Integer.BYTES;
        int at = places[column];
        for (int i = 0; i < count; i++, at += rowBytes) {
            long code = target.code(values[i]);
            if (narrow) {
                rows.putInt(at, (int) code);
            } else {
                rows.putLong(at, code);
            }
        }
    }

    /** The code that a row has in a column. */
    long code(int column, int row, ByteBuffer rows) {
        int at = row * rowBytes + places[column];
        return columns.get(column).kind().bytes() == Integer.BYTES ? rows.getInt(at) : rows.getLong(at);
    }

    /** The numbers that many rows have in a column. */
    void values(int column, int count, ByteBuffer rows, double[] into) {
        Kind kind = columns.get(column).kind();
        for (int row = 0; row < count; row++) {
            into[row] = kind.value(code(column, row, rows));
        }
    }
}
