/** Runs glyphs and reductions over rows, on all processors, watched and cancelled. */
@NullMarked
package io.portolan.raster.engine;

import org.jspecify.annotations.NullMarked;
