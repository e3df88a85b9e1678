package io.portolan.raster.store;

/**
 * What has been read of a store since it was opened, or between two moments.
 *
 * @param chunks how many the store has
 * @param chunksRead chunks that were looked into
 * @param rowsRead rows that were looked at one by one
 * @param rowsAdded rows that were counted by groups, all of which touch one cell
 */
public record Reading(int chunks, long chunksRead, long rowsRead, long rowsAdded) {

    public Reading since(Reading earlier) {
        return new Reading(
                chunks, chunksRead - earlier.chunksRead, rowsRead - earlier.rowsRead, rowsAdded - earlier.rowsAdded);
    }
}
