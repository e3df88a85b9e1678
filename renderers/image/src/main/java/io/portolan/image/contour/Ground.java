package io.portolan.image.contour;

import io.portolan.image.scene.Path;

/** What contours lie on: where the coordinates of their grid are on the page. */
public interface Ground {

    /** A line on the page, in pixels. */
    ContourLine onPage(ContourLine line);

    /** Goes on along one edge of the grid, between two points on it in the grid's coordinates. */
    void alongEdge(Path.Builder path, double x0, double y0, double x1, double y1);

    /** The outline of the whole grid, in the direction from its upper left corner to its upper right one. */
    Path outline();
}
