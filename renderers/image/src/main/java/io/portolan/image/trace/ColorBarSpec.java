package io.portolan.image.trace;

import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;

/**
 * A scale of colours to show beside the plot.
 *
 * @param attrs the {@code colorbar} part of a trace or colour axis
 * @param scale its colours
 * @param low the value of its first colour
 * @param high the value of its last colour
 */
public record ColorBarSpec(Attrs attrs, ColorScale scale, double low, double high) {}
