package io.portolan.raster.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes the bytes of one chunk of the codes of its rows. */
final class ChunkEncoder {

    /** A chunk and its bytes. */
    record Encoded(Chunk chunk, ByteBuffer bytes) {}

    private final long[][] codes;
    private final int rows;
    private final long[][] least;
    private final long[][] most;
    private final Layout layout;
    private final ByteBuffer bytes;

    private ChunkEncoder(long[][] codes, int rows) {
        this.codes = codes;
        this.rows = rows;
        int sections = Layout.sections(rows);
        least = new long[codes.length][sections];
        most = new long[codes.length][sections];
        int[] widths = new int[codes.length];
        for (int column = 0; column < codes.length; column++) {
            for (int section = 0; section < sections; section++) {
                bound(column, section);
                long greatest = most[column][section] - least[column][section];
                widths[column] = Math.max(widths[column], Layout.width(column, greatest));
            }
        }
        layout = new Layout(rows, widths);
        bytes = ByteBuffer.allocate(layout.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void bound(int column, int section) {
        long[] values = codes[column];
        int from = section * Layout.SECTION;
        int to = Math.min(rows, from + Layout.SECTION);
        long low = values[from];
        long high = low;
        for (int row = from + 1; row < to; row++) {
            low = Math.min(low, values[row]);
            high = Math.max(high, values[row]);
        }
        least[column][section] = low;
        most[column][section] = high;
    }

    /**
     * Encodes a chunk.
     *
     * @param codes for each column those of the rows
     * @param rows how many there are
     */
    static Encoded encode(long[][] codes, int rows) {
        return new ChunkEncoder(codes, rows).encode();
    }

    private Encoded encode() {
        for (int column = 0; column < codes.length; column++) {
            bytes.put(column, (byte) layout.width(column));
            for (int section = 0; section < least[column].length; section++) {
                bytes.putLong(layout.section(section, column), least[column][section]);
                bytes.putLong(layout.section(section, column) + Long.BYTES, most[column][section]);
            }
            for (int group = 0; group < Layout.groups(rows); group++) {
                if (column < 2) {
                    coordinates(column, group);
                } else {
                    offsets(column, group);
                }
            }
        }
        Chunk chunk =
                new Chunk(0, layout.length(), rows, Header.checksum(bytes.duplicate()), min(0), max(0), min(1), max(1));
        return new Encoded(chunk, bytes);
    }

    private void offsets(int column, int group) {
        int from = group * Layout.GROUP;
        int to = Math.min(rows, from + Layout.GROUP);
        long base = least[column][from / Layout.SECTION];
        for (int row = from; row < to; row++) {
            put(column, group, row - from, codes[column][row] - base);
        }
    }

    /** The leads, the rests and the bounds of a group of coordinates. */
    private void coordinates(int column, int group) {
        int from = group * Layout.GROUP;
        int to = Math.min(rows, from + Layout.GROUP);
        int section = from / Layout.SECTION;
        long base = least[column][section];
        int restBits = Layout.restBits(most[column][section] - base);
        long low = -1;
        long high = 0;
        for (int row = from; row < to; row++) {
            long offset = codes[column][row] - base;
            low = Long.compareUnsigned(offset, low) < 0 ? offset : low;
            high = Long.compareUnsigned(offset, high) > 0 ? offset : high;
            bytes.putShort(layout.leads(group, column) + (row - from) * Short.BYTES, (short) (offset >>> restBits));
            put(column, group, row - from, offset & (1L << restBits) - 1);
        }
        int shift = Layout.boundShift(most[column][section] - base);
        bytes.put(layout.group(group) + 2 * column, (byte) (low >>> shift));
        bytes.put(layout.group(group) + 2 * column + 1, (byte) (high >>> shift));
    }

    /** Adds a rest or an offset to the bits that are there. */
    private void put(int column, int group, int place, long number) {
        int bits = place * layout.width(column);
        int at = layout.offsets(group, column) + bits / Byte.SIZE;
        bytes.putLong(at, bytes.getLong(at) | number << bits % Byte.SIZE);
    }

    private long min(int column) {
        long low = least[column][0];
        for (long each : least[column]) {
            low = Math.min(low, each);
        }
        return low;
    }

    private long max(int column) {
        long high = most[column][0];
        for (long each : most[column]) {
            high = Math.max(high, each);
        }
        return high;
    }
}
