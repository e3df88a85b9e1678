/** Measures what it costs to look at many rows: to rasterise them, beside Datashader, and to pack and read stores. */
package io.portolan.bench.raster;
