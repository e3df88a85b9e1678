package io.portolan.raster.store;

/**
 * Rows that lie close together, ready to be looked at, for engines that keep chunks elsewhere than in a file.
 *
 * @param rows how many there are, 1 to 65,536
 * @param left the least x
 * @param right the greatest x
 * @param bottom the least y
 * @param top the greatest y
 * @param bytes their values, as a store has them
 */
public record PackedChunk(int rows, double left, double right, double bottom, double top, byte[] bytes) {}
