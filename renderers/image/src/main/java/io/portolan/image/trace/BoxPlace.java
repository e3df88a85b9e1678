package io.portolan.image.trace;

/**
 * Where the boxes of one trace stand around their positions, in units of the position axis.
 *
 * @param step half the distance of positions that do not touch
 * @param center how far the box's middle is from its position
 * @param half half the width of a box
 */
record BoxPlace(double step, double center, double half) {}
