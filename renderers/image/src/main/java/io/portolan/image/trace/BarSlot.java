package io.portolan.image.trace;

/**
 * Where the bars of one trace stand around their positions, in units of the position axis.
 *
 * @param offset of a bar's first edge from its position
 * @param width of a bar
 * @param step the least distance of positions
 */
record BarSlot(double offset, double width, double step) {}
