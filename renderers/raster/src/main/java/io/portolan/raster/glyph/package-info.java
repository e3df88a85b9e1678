/** What rows are drawn as: each glyph finds the cells that its rows touch. */
@NullMarked
package io.portolan.raster.glyph;

import org.jspecify.annotations.NullMarked;
