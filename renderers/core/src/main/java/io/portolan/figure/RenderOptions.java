package io.portolan.figure;

import io.portolan.display.Content;
import io.portolan.display.DisplayContext;
import java.util.Optional;

/**
 * How to render a figure.
 *
 * @param width CSS pixels, instead of the figure's own
 * @param height CSS pixels, instead of the figure's own
 * @param scale image pixels for each CSS pixel; positive
 * @param colors how many colours a PNG may have; fewer make it smaller
 * @param remoteImages whether images that the figure names by web addresses are fetched; off unless asked for, since a
 *     figure from anywhere would choose what this host asks of whom
 * @param still the figure's PNG, where it is made anyway for something else
 * @param context where the result will be shown
 * @param endpoint the address at which its page can ask for a sharper figure when it is zoomed, see {@link Zoom}
 */
public record RenderOptions(
        Optional<Integer> width,
        Optional<Integer> height,
        double scale,
        int colors,
        boolean remoteImages,
        Optional<Content> still,
        DisplayContext context,
        Optional<String> endpoint) {

    /** A palette of this size makes a PNG two to three times smaller, and what it changes is hard to see. */
    public static final int FEW_COLORS = 96;

    public RenderOptions {
        if (!(scale > 0 && scale <= 100)) {
            throw new RenderException("The scale must be over 0 and at most 100, was " + scale + ".");
        }
        if (colors < 2) {
            throw new RenderException("A picture needs at least 2 colours, not " + colors + ".");
        }
    }

    /** The figure's own size, one pixel for each CSS pixel, exact colours, on no page. */
    public static RenderOptions standard() {
        return of(DisplayContext.detached());
    }

    /** The figure's own size, one pixel for each CSS pixel, exact colours. */
    public static RenderOptions of(DisplayContext context) {
        return new RenderOptions(
                Optional.empty(),
                Optional.empty(),
                1,
                Integer.MAX_VALUE,
                false,
                Optional.empty(),
                context,
                Optional.empty());
    }

    public RenderOptions withSize(int pixelsWide, int pixelsHigh) {
        return new RenderOptions(
                Optional.of(pixelsWide),
                Optional.of(pixelsHigh),
                scale,
                colors,
                remoteImages,
                still,
                context,
                endpoint);
    }

    public RenderOptions withScale(double changed) {
        return new RenderOptions(width, height, changed, colors, remoteImages, still, context, endpoint);
    }

    public RenderOptions withColors(int most) {
        return new RenderOptions(width, height, scale, most, remoteImages, still, context, endpoint);
    }

    /**
     * These options with images fetched from the web or not: by http and https alone, each within seconds and of a few
     * megabytes; what cannot be fetched leaves a gap.
     */
    public RenderOptions withRemoteImages(boolean fetched) {
        return new RenderOptions(width, height, scale, colors, fetched, still, context, endpoint);
    }

    public RenderOptions withStill(Content png) {
        return new RenderOptions(width, height, scale, colors, remoteImages, Optional.of(png), context, endpoint);
    }

    public RenderOptions withEndpoint(String address) {
        return new RenderOptions(width, height, scale, colors, remoteImages, still, context, Optional.of(address));
    }
}
