package io.portolan.image.paint.raster;

import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Scene;

/** Turns scenes into pixels, one after the other, and keeps its memory between them. For use by one thread at a time. */
public final class Raster {

    private final GlyphMasks glyphs = new GlyphMasks();
    private final Coverage coverage = new Coverage();
    private Sheets sheets = new Sheets(0, 0);

    /**
     * Paints a scene.
     *
     * @param scale device pixels a scene pixel, positive
     * @return the pixels, until the next scene
     */
    public Pixels paint(Scene scene, double scale) {
        Bounds page = Bounds.nearest(new Rect(0, 0, scene.width(), scene.height()), scale);
        if (!sheets.fit(page)) {
            sheets = new Sheets(page.width(), page.height());
        }
        Pixels pixels = sheets.page(scene.background().argb());
        scene.paint(new RasterPainter(pixels, scale, glyphs, coverage, sheets));
        return pixels;
    }
}
