package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import java.util.List;

/**
 * What a reduction made of the rows on a canvas.
 *
 * @param viewport the canvas with its ranges
 * @param grid the values
 * @param categories what the planes stand for; empty unless the reduction was by category
 */
public record Aggregate(Viewport viewport, Grid grid, List<String> categories) {

    public Aggregate {
        categories = List.copyOf(categories);
    }

    public static Aggregate of(Viewport viewport, Grid grid) {
        return new Aggregate(viewport, grid, List.of());
    }

    /** Values for each cell: categories, or ranks of the n largest, first and so on; 1 for a plain grid. */
    public int planes() {
        return grid.size() / viewport.cells();
    }

    /** The value of a plain grid; NaN where it is empty and has no number for that. */
    public double value(int column, int row) {
        return grid.value(row * viewport.width() + column);
    }
}
