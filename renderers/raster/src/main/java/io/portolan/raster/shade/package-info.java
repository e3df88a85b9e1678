/** From grids of numbers to grids of colours, and what is done with pictures afterwards. */
@NullMarked
package io.portolan.raster.shade;

import org.jspecify.annotations.NullMarked;
