/** Measures what it costs to look at many rows. */
package io.portolan.bench.raster;
