package io.portolan.figure;

import io.portolan.display.DisplayContext;
import java.util.Optional;

/**
 * How to render a figure.
 *
 * @param width CSS pixels, instead of the figure's own
 * @param height CSS pixels, instead of the figure's own
 * @param scale image pixels for each CSS pixel; positive
 * @param context where the result will be shown
 */
public record RenderOptions(Optional<Integer> width, Optional<Integer> height, double scale, DisplayContext context) {

    public RenderOptions {
        if (!(scale > 0 && scale <= 100)) {
            throw new RenderException("The scale must be over 0 and at most 100, was " + scale + ".");
        }
    }

    /** The figure's own size, one pixel for each CSS pixel, on no page. */
    public static RenderOptions standard() {
        return of(DisplayContext.detached());
    }

    /** The figure's own size, one pixel for each CSS pixel. */
    public static RenderOptions of(DisplayContext context) {
        return new RenderOptions(Optional.empty(), Optional.empty(), 1, context);
    }

    public RenderOptions withSize(int pixelsWide, int pixelsHigh) {
        return new RenderOptions(Optional.of(pixelsWide), Optional.of(pixelsHigh), scale, context);
    }

    public RenderOptions withScale(double changed) {
        return new RenderOptions(width, height, changed, context);
    }
}
