package io.portolan.image;

import io.portolan.image.paint.TextBuffer;
import io.portolan.image.paint.pdf.PdfWriter;
import io.portolan.image.paint.png.PngWriter;
import io.portolan.image.paint.png.Quantizer;
import io.portolan.image.paint.raster.Pixels;
import io.portolan.image.paint.raster.Raster;
import io.portolan.image.paint.svg.SvgWriter;
import io.portolan.image.scene.Scene;

/** Makes files of scenes. Most of what that takes in memory is kept for the next; for use by one thread at a time. */
final class Press {

    private final Raster raster = new Raster();
    private final PngWriter png = new PngWriter();
    private final TextBuffer svg = new TextBuffer();
    private final PdfWriter pdf = new PdfWriter();

    byte[] png(Scene scene, double scale, int colors) {
        Pixels pixels = raster.paint(scene, scale);
        return png.write(pixels.width(), pixels.height(), Quantizer.reduce(pixels.argb(), colors));
    }

    byte[] svg(Scene scene, double scale) {
        svg.clear();
        SvgWriter.write(scene, scale, svg);
        return svg.toArray();
    }

    byte[] pdf(Scene scene, double scale) {
        return pdf.write(scene, scale);
    }
}
