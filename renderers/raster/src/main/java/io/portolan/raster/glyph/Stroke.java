package io.portolan.raster.glyph;

import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import java.io.Serializable;

/**
 * How thick lines are.
 *
 * @param width in cells; 0 for one cell without antialiasing
 */
record Stroke(double width) implements Serializable {

    static final Stroke THIN = new Stroke(0);

    /** An antialiased one; thinner than 1 is fainter. */
    static Stroke smooth(double width) {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new RasterException("A line cannot have the width " + width + "; give a number of cells above 0.");
        }
        return new Stroke(width);
    }

    boolean isSmooth() {
        return width > 0;
    }

    Pen pen(Viewport viewport, boolean addsUp) {
        return isSmooth() ? new SmoothSegments(viewport, width, addsUp) : new Segments(viewport);
    }
}
