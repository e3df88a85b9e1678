package io.portolan.image;

import io.portolan.image.paint.png.PngWriter;
import io.portolan.image.paint.png.Quantizer;
import io.portolan.image.paint.raster.Pixels;
import io.portolan.image.paint.raster.Raster;
import io.portolan.image.scene.Scene;

/** Makes PNG files of scenes. Most of what that takes in memory is kept for the next; for use by one thread at a time. */
final class PngPress {

    private final Raster raster = new Raster();
    private final PngWriter writer = new PngWriter();

    /** The pixels, until the next scene. */
    Pixels paint(Scene scene, double scale) {
        return raster.paint(scene, scale);
    }

    byte[] print(Scene scene, double scale, int colors) {
        Pixels pixels = paint(scene, scale);
        return writer.write(pixels.width(), pixels.height(), Quantizer.reduce(pixels.argb(), colors));
    }
}
