package io.portolan.figure;

import java.util.Locale;

/**
 * The size of a drawing.
 *
 * @param width CSS pixels, positive
 * @param height CSS pixels, positive
 */
public record PageSize(int width, int height) {

    /** Pixels of the largest picture: their colours alone take a gigabyte. */
    private static final long MOST_PIXELS = 1L << 28;

    private static final int BYTES_A_PIXEL = 4;

    /**
     * The size asked for, else the figure's own.
     *
     * @throws RenderException for a size that is not positive, or whose picture would not fit into memory; the message says
     *     how much it would take
     */
    public static PageSize of(Figure figure, Format format, RenderOptions options) {
        PageSize size = new PageSize(
                options.width().orElseGet(figure::width), options.height().orElseGet(figure::height));
        size.check(format == Format.PNG ? options.scale() : 1);
        return size;
    }

    private void check(double scale) {
        if (width < 1 || height < 1) {
            throw new RenderException("A picture of " + width + " x " + height
                    + " pixels cannot be drawn; set layout.width and layout.height to at least 1.");
        }
        double pixels = width * scale * height * scale;
        if (pixels > MOST_PIXELS) {
            throw new RenderException(String.format(
                    Locale.ROOT,
                    "A picture of %d x %d pixels at scale %s would take %.0f MB; make it smaller.",
                    width,
                    height,
                    scale,
                    pixels * BYTES_A_PIXEL / 1e6));
        }
    }
}
