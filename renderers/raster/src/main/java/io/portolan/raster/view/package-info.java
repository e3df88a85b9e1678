/**
 * The low level for users: a canvas, rows on it as glyphs, and the grids they give, shaded to pictures that display
 * themselves.
 *
 * <pre>{@code
 * var grid = canvas(900, 525).x(0, 100).y(0, 50).points(taxis, "x", "y", Reduction.countBy("kind"));
 * grid.shade("fire")
 * }</pre>
 */
@NullMarked
package io.portolan.raster.view;

import org.jspecify.annotations.NullMarked;
