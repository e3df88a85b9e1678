package io.portolan.raster.store;

import java.util.concurrent.atomic.LongAdder;

/** Counts what is read. */
final class Statistics {

    private final int chunks;
    private final LongAdder chunksRead = new LongAdder();
    private final LongAdder rowsRead = new LongAdder();
    private final LongAdder rowsAdded = new LongAdder();

    Statistics(int chunks) {
        this.chunks = chunks;
    }

    void add(long readChunks, long readRows, long addedRows) {
        chunksRead.add(readChunks);
        rowsRead.add(readRows);
        rowsAdded.add(addedRows);
    }

    Reading reading() {
        return new Reading(chunks, chunksRead.sum(), rowsRead.sum(), rowsAdded.sum());
    }
}
