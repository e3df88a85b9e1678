package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a colour bar is cut at.
 *
 * @param levels ascending
 * @param size from each level to the next, positive
 * @param bands the colour between two levels, given the value half way; null where the bar has no bands
 * @param lines how the line at a level is drawn
 */
public record ColorSteps(
        double[] levels, double size, @Nullable DoubleFunction<Color> bands, DoubleFunction<Stroke> lines) {}
