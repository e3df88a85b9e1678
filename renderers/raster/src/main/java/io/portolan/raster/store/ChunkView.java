package io.portolan.raster.store;

import java.nio.ByteBuffer;
import java.util.List;

/** Reads the bytes of a chunk. */
final class ChunkView {

    private final ByteBuffer bytes;
    private final int rows;
    private final List<StoreColumn> columns;
    private final Layout layout;
    private long fetched;

    /** @param bytes little-endian */
    ChunkView(ByteBuffer bytes, int rows, List<StoreColumn> columns) {
        this.bytes = bytes;
        this.rows = rows;
        this.columns = columns;
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = bytes.get(column);
        }
        layout = new Layout(rows, widths);
    }

    int rows() {
        return rows;
    }

    /** The least code of a section. */
    long least(int section, int column) {
        return bytes.getLong(layout.section(section, column));
    }

    /** The greatest code of a section. */
    long most(int section, int column) {
        return bytes.getLong(layout.section(section, column) + Long.BYTES);
    }

    /** What a group spans of its section: a byte each, from the lowest, for left, right, bottom and top. */
    int bounds(int group) {
        return bytes.getInt(layout.group(group));
    }

    /** The bounds of a group, and of the next one in the higher bits. */
    long boundsOfTwo(int group) {
        return bytes.getLong(layout.group(group));
    }

    /** Four leads of a group, the first in the lowest bits. */
    long leads(int group, int column, int fourth) {
        return bytes.getLong(layout.leads(group, column) + fourth * Long.BYTES);
    }

    /** Asks for the leads of groups, so that memory brings them all at once and not by turns. */
    void fetch(int[] groups, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += leads(groups[i], 0, 0);
        }
        fetched = sum; // else they need not be asked for
    }

    /** The offset of one row of a group, of x or y. */
    long offset(int column, int group, int place, int restBits) {
        long lead = bytes.getShort(layout.leads(group, column) + place * Short.BYTES);
        return (lead << restBits)
                + number(layout.offsets(group, column), place * layout.width(column), layout.mask(column));
    }

    /** The number that begins some bits behind a byte. */
    private long number(int at, int bits, long mask) {
        return bytes.getLong(at + bits / Byte.SIZE) >>> bits % Byte.SIZE & mask;
    }

    /** The codes of rows within one section. */
    void codes(int column, int from, int count, long[] into) {
        long base = least(from / Layout.SECTION, column);
        long mask = layout.mask(column);
        int width = layout.width(column);
        for (int done = 0; done < count; ) {
            int row = from + done;
            int inGroup = row % Layout.GROUP;
            int end = Math.min(count, done + Layout.GROUP - inGroup);
            int at = layout.offsets(row / Layout.GROUP, column);
            for (int bits = inGroup * width; done < end; done++, bits += width) {
                into[done] = base + number(at, bits, mask);
            }
        }
        if (column < 2) {
            addLeads(column, from, count, into);
        }
    }

    private void addLeads(int column, int from, int count, long[] into) {
        int section = from / Layout.SECTION;
        int restBits = Layout.restBits(most(section, column) - least(section, column));
        for (int i = 0; i < count; i++) {
            int row = from + i;
            int at = layout.leads(row / Layout.GROUP, column) + row % Layout.GROUP * Short.BYTES;
            into[i] += (long) bytes.getShort(at) << restBits;
        }
    }

    /** The numbers of rows. */
    void values(int column, int from, int count, double[] into, int at) {
        long[] codes = new long[Math.min(count, Layout.SECTION)];
        for (int done = 0; done < count; ) {
            int row = from + done;
            int part = Math.min(count - done, Layout.SECTION - row % Layout.SECTION);
            codes(column, row, part, codes);
            columns.get(column).kind().values(codes, part, into, at + done);
            done += part;
        }
    }
}
