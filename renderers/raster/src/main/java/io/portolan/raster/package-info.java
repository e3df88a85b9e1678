/**
 * The rasteriser: a {@link io.portolan.raster.Canvas} is covered by a {@link io.portolan.raster.glyph.Glyph}, and a
 * {@link io.portolan.raster.reduce.Reduction} makes one value of all rows that touch a cell. The result, an
 * {@link io.portolan.raster.reduce.Aggregate}, is shaded to a picture.
 *
 * <p>Grids and colours are those of Datashader 0.19.1 but for its accidents, which each class names.
 */
@NullMarked
package io.portolan.raster;

import org.jspecify.annotations.NullMarked;
