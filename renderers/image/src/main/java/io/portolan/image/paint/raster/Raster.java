package io.portolan.image.paint.raster;

import io.portolan.image.scene.Scene;

/** Turns scenes into pixels. Keeps what pictures share, such as glyphs; safe for use by several threads. */
public final class Raster {

    private final GlyphMasks glyphs = new GlyphMasks();

    /**
     * Paints a scene.
     *
     * @param scale device pixels a scene pixel, positive
     */
    public Pixels paint(Scene scene, double scale) {
        RasterPainter painter = new RasterPainter(scene, scale, glyphs);
        scene.paint(painter);
        return painter.pixels();
    }
}
