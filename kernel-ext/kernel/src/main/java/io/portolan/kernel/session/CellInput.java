package io.portolan.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Standard input of a cell: each time it runs dry, the reader is asked for a line. */
final class CellInput extends InputStream {

    private final Supplier<@Nullable CellOutput> current;
    private byte[] line = new byte[0];
    private int position;

    CellInput(Supplier<@Nullable CellOutput> current) {
        this.current = current;
    }

    @Override
    public synchronized int read() throws IOException {
        return fill() ? line[position++] & 0xFF : -1;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return line.length - position;
    }

    private boolean fill() throws IOException {
        if (position < line.length) {
            return true;
        }
        CellOutput cell = current.get();
        if (cell == null) {
            return false;
        }
        try {
            line = (cell.readLine("") + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The cell was interrupted while it waited for input.");
        }
    }
}
