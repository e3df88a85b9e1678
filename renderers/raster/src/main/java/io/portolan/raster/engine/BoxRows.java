package io.portolan.raster.engine;

import io.portolan.frame.Frame;

/**
 * The rows in a box.
 *
 * @param rows the first of them, with all their columns
 * @param total how many there are
 */
public record BoxRows(Frame rows, long total) {}
