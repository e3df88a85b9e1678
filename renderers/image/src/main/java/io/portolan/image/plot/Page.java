package io.portolan.image.plot;

import io.portolan.image.scene.Rect;

/**
 * Where the plot is on the page.
 *
 * @param width of the page in pixels
 * @param height of the page in pixels
 * @param plot what the margins leave; domains and paper coordinates are shares of it
 */
public record Page(int width, int height, Rect plot) {

    /** The pixel of a share of the plot's width. */
    public double paperX(double share) {
        return plot.x() + share * plot.width();
    }

    /** The pixel of a share of the plot's height, which counts from below. */
    public double paperY(double share) {
        return plot.bottom() - share * plot.height();
    }
}
