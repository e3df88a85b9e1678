package io.portolan.image.pie;

import io.portolan.image.scene.Color;
import org.jspecify.annotations.Nullable;

/**
 * One share of the whole: all points of a trace that have the same label.
 *
 * @param label what the legend calls it
 * @param value the sum of its points, at least 0
 * @param points their indices; not copied, to be left alone
 * @param color null before one is chosen
 * @param hidden whether only the legend shows it
 */
record Slice(
        String label, double value, int[] points, @Nullable Color color, boolean hidden) {

    Slice colored(Color chosen) {
        return new Slice(label, value, points, chosen, hidden);
    }

    /** The colour it is drawn in; black before one is chosen. */
    Color fill() {
        return color == null ? Color.BLACK : color;
    }
}
