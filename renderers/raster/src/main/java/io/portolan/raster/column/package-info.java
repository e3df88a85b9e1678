/** Columns of numbers as the rasteriser reads them: in blocks, into doubles, from wherever they lie. */
@NullMarked
package io.portolan.raster.column;

import org.jspecify.annotations.NullMarked;
