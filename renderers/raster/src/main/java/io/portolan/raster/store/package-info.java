/**
 * Packed stores: rows in a file, sorted so that what lies together in the plane lies together in the file, to look at any
 * part of a billion points at once.
 *
 * <p>A {@link io.portolan.raster.store.StoreWriter} spills rows into cells of the plane, sorts each in memory as a k-d tree
 * and appends it in chunks of up to 65,536 rows. A {@link io.portolan.raster.store.PackedStore} maps the file into memory.
 * A run of rows of the tree has tight bounds; where these fall into one pixel, so do all its rows, since the mapping from
 * values to pixels never falls, and they are counted with one addition. So a count costs what the pixels' edges cut, and is
 * the same to the last bit as one of rows in memory.
 *
 * <p>Why a format of its own: what makes this fast is the order of the rows, bounds for every 16 of them, and coordinates
 * that are compared four at a time where they lie, without being unpacked. Parquet has bounds for pages of thousands of
 * rows, which must be unpacked first, and brings Hadoop; Arrow IPC has no bounds, its Java reader needs
 * {@code --add-opens}, and its floats take 4 bytes, where those of a billion points take less than 3.
 */
@NullMarked
package io.portolan.raster.store;

import org.jspecify.annotations.NullMarked;
