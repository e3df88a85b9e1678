/**
 * The rasteriser: a {@link io.portolan.raster.Canvas} is covered by a {@link io.portolan.raster.glyph.Glyph}, and a
 * {@link io.portolan.raster.reduce.Reduction} makes one value of all rows that touch a cell. The result, an
 * {@link io.portolan.raster.reduce.Aggregate}, is shaded to a picture.
 *
 * <p>Grids and colours are those of Datashader 0.19.1, cell by cell, but for what looks accidental there:
 *
 * <ul>
 *   <li>A row whose category is missing belongs to none; there to the last one.
 *   <li>The mean over antialiased lines weighs by what each covers; there their sum is divided by the number of segments,
 *       so that a line of one value fades at its rims.
 *   <li>In mixed colours a count below the baseline weighs nothing; there it wraps round to an enormous weight.
 *   <li>Triangles are drawn whichever way they are wound; there only those wound like the first.
 *   <li>Every line of a row starts with a cell of its own; there only the first of all rows, if lines are geometries.
 *   <li>In a summary an antialiased reduction over lines leaves the others as they are; there all change to two stages.
 *   <li>Lines and areas have gaps at infinite coordinates; there they go to arbitrary cells.
 *   <li>Empty and reversed ranges are refused; there nothing is drawn, or the division by zero is left to the caller.
 *   <li>Matrices on logarithmic axes are drawn; there they are an error.
 *   <li>A canvas is never changed by what is drawn on it.
 * </ul>
 */
@NullMarked
package io.portolan.raster;

import org.jspecify.annotations.NullMarked;
