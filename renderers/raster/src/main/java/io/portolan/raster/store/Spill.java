package io.portolan.raster.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows sorted into the cells of a partition: each cell collects them in memory, and what has become a full page goes to a
 * file without a name. A few rows never see the disk.
 */
final class Spill implements Closeable {

    /** Bytes of a full page, and of a new one. */
    private static final int FULL = 1 << 15;

    private static final int FRESH = 1 << 10;

    /** Bytes of a cell in the file. */
    private record Page(long position, int length) {}

    private final Draft draft;
    private final Partition partition;
    private final int rowBytes;
    private final int pageBytes;
    private final byte[][] open = new byte[Partition.CELLS][0];
    private final int[] filled = new int[Partition.CELLS];
    private final List<List<Page>> written = new ArrayList<>();
    private @Nullable FileChannel channel;
    private long end;

    /** @param draft knows where the file may be */
    Spill(Draft draft, Partition partition, int rowBytes) {
        this.draft = draft;
        this.partition = partition;
        this.rowBytes = rowBytes;
        pageBytes = Math.max(1, FULL / rowBytes) * rowBytes;
        for (int cell = 0; cell < Partition.CELLS; cell++) {
            written.add(new ArrayList<>());
        }
    }

    /** Adds rows that lie at these points. */
    void add(byte[] rows, double[] xs, double[] ys, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int cell = partition.cell(xs[i], ys[i]);
            if (filled[cell] + rowBytes > open[cell].length) {
                makeRoom(cell);
            }
            System.arraycopy(rows, i * rowBytes, open[cell], filled[cell], rowBytes);
            filled[cell] += rowBytes;
        }
    }

    private void makeRoom(int cell) throws IOException {
        if (open[cell].length == pageBytes) {
            write(cell);
        } else {
            int length = Math.max(Math.max(FRESH, rowBytes), 2 * open[cell].length);
            open[cell] = Arrays.copyOf(open[cell], Math.min(pageBytes, length));
        }
    }

    private void write(int cell) throws IOException {
        if (channel == null) {
            channel = draft.scratch();
        }
        ByteBuffer page = ByteBuffer.wrap(open[cell], 0, filled[cell]);
        written.get(cell).add(new Page(end, filled[cell]));
        while (page.hasRemaining()) {
            end += channel.write(page, end);
        }
        filled[cell] = 0;
    }

    /** Says that there are no more rows; lets go of the memory, if they needed the file at all. */
    void finish() throws IOException {
        for (int cell = 0; channel != null && cell < Partition.CELLS; cell++) {
            if (filled[cell] > 0) {
                write(cell);
            }
            open[cell] = new byte[0];
        }
    }

    long rows(int cell) {
        return (written.get(cell).stream().mapToLong(Page::length).sum() + filled[cell]) / rowBytes;
    }

    /** How many pages a cell has. */
    int pages(int cell) {
        return written.get(cell).size() + 1;
    }

    int pageBytes() {
        return pageBytes;
    }

    /** Reads a page of a cell; safe for several threads. */
    void read(int cell, int page, ByteBuffer into) throws IOException {
        List<Page> pages = written.get(cell);
        if (page == pages.size() || channel == null) {
            into.put(open[cell], 0, filled[cell]);
            return;
        }
        long from = pages.get(page).position();
        ByteBuffer part = into.slice().limit(pages.get(page).length());
        while (part.hasRemaining() && channel.read(part, from + part.position()) >= 0) {}
        into.position(into.position() + part.position());
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
