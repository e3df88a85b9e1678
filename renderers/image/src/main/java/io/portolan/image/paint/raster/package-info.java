/**
 * Paints scenes into pixels with plain arithmetic: no AWT, no native code, so a scene gives the same pixels on every
 * host and every Java version.
 *
 * <p>Shapes are filled by exact area coverage: each edge adds its signed area to an accumulation buffer, and the
 * running sum along a row is the winding-weighted coverage (the method of Raph Levien's font-rs).
 */
@NullMarked
package io.portolan.image.paint.raster;

import org.jspecify.annotations.NullMarked;
