/** Data that is made rather than measured, as much as is wanted, to try large pictures on. */
@NullMarked
package io.portolan.raster.sample;

import org.jspecify.annotations.NullMarked;
