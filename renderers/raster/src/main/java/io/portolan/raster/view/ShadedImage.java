package io.portolan.raster.view;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import io.portolan.figure.WholeFile;
import io.portolan.image.paint.png.PngWriter;
import io.portolan.raster.shade.Compositing;
import io.portolan.raster.shade.Picture;
import io.portolan.raster.shade.Rgb;
import io.portolan.raster.shade.Spread;
import io.portolan.raster.shade.Stamp;
import java.nio.file.Path;

/**
 * A picture of a grid, one pixel for each cell, which displays itself as a PNG. Immutable.
 *
 * @param picture its colours
 */
public record ShadedImage(Picture picture) implements Displayable {

    /** Spreads every pixel over a disc. */
    public ShadedImage spread(int radius) {
        return new ShadedImage(Spread.of(picture, Stamp.circle(radius), Compositing.OVER));
    }

    /** Spreads pixels as long as at most so many of them have neighbours. */
    public ShadedImage dynspread(double threshold, int most) {
        return new ShadedImage(Spread.dynamic(picture, threshold, most, Stamp::circle, Compositing.OVER));
    }

    /** Lays another picture of the same size on this one. */
    public ShadedImage under(ShadedImage above) {
        return new ShadedImage(picture.under(above.picture, Compositing.OVER));
    }

    /** Puts the picture on a ground of one colour, a CSS name or {@code #rrggbb}. */
    public ShadedImage background(String color) {
        return new ShadedImage(picture.on(Rgb.of(color)));
    }

    /** The picture as a PNG file; the same picture always gives the same bytes. */
    public byte[] png() {
        return new PngWriter().write(picture.width(), picture.height(), picture.fromTop());
    }

    /**
     * Writes the PNG file, which appears whole or not at all.
     *
     * @throws io.portolan.figure.RenderException if it cannot be written
     */
    public void save(String file) {
        WholeFile.write(Path.of(file), out -> out.write(png()));
    }

    @Override
    public MimeBundle toMimeBundle(DisplayContext context) {
        return MimeBundle.builder()
                .add("text/plain", "picture of " + picture.width() + " x " + picture.height() + " cells")
                .lazy("image/png", this::png)
                .build();
    }
}
