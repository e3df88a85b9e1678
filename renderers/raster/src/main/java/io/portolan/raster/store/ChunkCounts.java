package io.portolan.raster.store;

import io.portolan.raster.Viewport;

/** Counts the rows of chunks in the cells of a canvas, with one addition where many lie in one cell. For one thread. */
public final class ChunkCounts {

    private final ChunkFormat format;
    private final ChunkCounter counter;

    public ChunkCounts(ChunkFormat format, Viewport viewport) {
        this.format = format;
        counter = format.counter(viewport);
    }

    public void add(PackedChunk chunk) {
        counter.count(format.chunk(chunk), () -> format.view(chunk));
    }

    /** The counts so far, row by row, unsigned. */
    public int[] counts() {
        return counter.counts().inner();
    }
}
