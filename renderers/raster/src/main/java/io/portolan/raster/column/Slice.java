package io.portolan.raster.column;

/**
 * Doubles that lie one after the other in an array; to be read only.
 *
 * @param values the array, which may hold more
 * @param start the place of the first
 */
public record Slice(double[] values, int start) {}
