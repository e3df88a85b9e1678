package io.portolan.raster.glyph;

import io.portolan.raster.Viewport;
import java.io.Serializable;
import java.util.List;

/** A point for each row. Rows with a missing or infinite coordinate, or outside of the canvas, touch nothing. */
record Points(String x, String y) implements Glyph, Serializable {

    @Override
    public List<String> xColumns() {
        return List.of(x);
    }

    @Override
    public List<String> yColumns() {
        return List.of(y);
    }

    @Override
    public Scanner scanner(Viewport viewport, boolean addsUp) {
        return new PointScanner(x, y, viewport);
    }
}
