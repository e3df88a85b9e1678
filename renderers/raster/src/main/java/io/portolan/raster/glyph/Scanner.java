package io.portolan.raster.glyph;

import io.portolan.raster.block.Block;
import io.portolan.raster.block.Hits;

/** Finds the cells that the rows of a block touch. Used by one thread. */
public interface Scanner {

    /** Adds a hit for each cell that one of the block's own rows touches, in the order of the rows. */
    void scan(Block block, Hits hits);
}
