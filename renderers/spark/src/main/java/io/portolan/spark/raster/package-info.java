/**
 * Rasterises datasets where their rows are. Tasks make partial grids, which travel as bytes, are combined in a tree and
 * finished by the driver. Grids are those of rows in memory: counts, minima and maxima to the last bit; sums, means and
 * variances up to the order of addition, which is that of the partitions, so that a retried task changes nothing.
 */
@NullMarked
package io.portolan.spark.raster;

import org.jspecify.annotations.NullMarked;
