package io.portolan.raster.store;

import io.portolan.frame.ColumnType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a store holds and where.
 *
 * @param columns x, y and the others
 * @param leftOut rows that were not packed because they have no place in the plane
 * @param extent the extremes of the finite coordinates, those of rows that were left out included
 * @param chunks in the order of the file
 */
record Directory(List<StoreColumn> columns, long leftOut, Extent extent, List<Chunk> chunks) {

    Directory {
        columns = List.copyOf(columns);
        chunks = List.copyOf(chunks);
    }

    long rows() {
        return chunks.stream().mapToLong(Chunk::rows).sum();
    }

    /** For each chunk the number of its first row. */
    long[] starts() {
        long[] starts = new long[chunks.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + chunks.get(i - 1).rows();
        }
        return starts;
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(columns.size());
            for (StoreColumn column : columns) {
                write(column, out);
            }
            out.writeLong(leftOut);
            extent.write(out);
            out.writeInt(chunks.size());
            for (Chunk chunk : chunks) {
                chunk.write(out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    private static void write(StoreColumn column, DataOutputStream out) throws IOException {
        write(column.name(), out);
        write(column.kind().name(), out);
        write(column.type().name(), out);
        out.writeInt(column.labels().size());
        for (String label : column.labels()) {
            write(label, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException if the bytes are none of a directory */
    static Directory of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<StoreColumn> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(column(in));
        }
        long leftOut = in.readLong();
        Extent extent = Extent.read(in);
        List<Chunk> chunks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            chunks.add(Chunk.read(in));
        }
        return new Directory(columns, leftOut, extent, chunks);
    }

    private static StoreColumn column(DataInputStream in) throws IOException {
        String name = text(in);
        Kind kind = Kind.valueOf(text(in));
        ColumnType type = ColumnType.valueOf(text(in));
        List<String> labels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(text(in));
        }
        return new StoreColumn(name, kind, type, labels);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
