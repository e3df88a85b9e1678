package io.portolan.raster;

import java.io.Serializable;

/**
 * A canvas whose ranges are known. Cells are counted row by row from the lowest y, from left to right within a row.
 *
 * @param x along the columns
 * @param y along the rows
 */
public record Viewport(Mapping x, Mapping y) implements Serializable {

    public int width() {
        return x.bins();
    }

    public int height() {
        return y.bins();
    }

    public int cells() {
        return width() * height();
    }
}
