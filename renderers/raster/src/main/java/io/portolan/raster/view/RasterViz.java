package io.portolan.raster.view;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;

/** The words of the low level. */
public final class RasterViz {

    private RasterViz() {}

    /**
     * A canvas over all data, with linear axes.
     *
     * @param width columns of cells, positive
     * @param height rows of cells, positive
     * @throws io.portolan.raster.RasterException for a size that is not positive, or whose grid could not be held
     */
    public static DataCanvas canvas(int width, int height) {
        return new DataCanvas(Canvas.of(width, height), Progress.UNWATCHED);
    }
}
