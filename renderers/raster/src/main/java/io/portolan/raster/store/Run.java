package io.portolan.raster.store;

/**
 * Rows that follow each other in a chunk.
 *
 * @param chunk its number
 * @param from the first row within the chunk
 * @param rows how many
 */
record Run(int chunk, int from, int rows) {

    /** One run of this and the next rows of its chunk. */
    Run and(int more) {
        return new Run(chunk, from, rows + more);
    }
}
