package io.portolan.raster.store;

import io.portolan.raster.Progress;
import java.util.concurrent.CancellationException;

/** Tells how far packing is: each row counts when it is read and again when it is written. */
final class Watch {

    private final Progress progress;
    private final long expected;
    private long read;
    private long written;

    /** @param expected rows; fewer than come if that is not known */
    Watch(Progress progress, long expected) {
        this.progress = progress;
        this.expected = expected;
    }

    void read(long rows) {
        read += rows;
        tell();
    }

    void written(long rows) {
        written += rows;
        tell();
    }

    private void tell() {
        progress.rows(read + written, 2 * Math.max(expected, read));
        if (progress.isCancelled()) {
            throw new CancellationException("Packing was cancelled.");
        }
    }
}
