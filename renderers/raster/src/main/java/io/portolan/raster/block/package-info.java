/** How rows travel from columns over glyphs to reductions: in blocks, so that only loops over arrays touch a row. */
@NullMarked
package io.portolan.raster.block;

import org.jspecify.annotations.NullMarked;
