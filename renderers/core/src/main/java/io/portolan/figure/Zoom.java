package io.portolan.figure;

import java.util.List;

/** Draws a figure anew for a part of its plane, where that shows more than the figure as it is. */
@FunctionalInterface
public interface Zoom {

    /**
     * The figure for this part.
     *
     * @param x the ends of the x axis as Plotly says them: numbers, their exponents on a log axis, dates as text; empty
     *     for all there is
     * @param y those of the y axis
     */
    Figure within(List<Object> x, List<Object> y);
}
