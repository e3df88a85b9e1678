/** Matrices brought to the size of a canvas: cells joined where there are too many, interpolated where there are too few. */
@NullMarked
package io.portolan.raster.resample;

import org.jspecify.annotations.NullMarked;
