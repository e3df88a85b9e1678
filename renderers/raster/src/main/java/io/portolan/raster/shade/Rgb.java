package io.portolan.raster.shade;

import io.portolan.raster.RasterException;
import io.portolan.scale.CssColor;

/**
 * An opaque colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /**
     * A colour by its CSS name or {@code #rrggbb}.
     *
     * @throws RasterException if it is neither
     */
    public static Rgb of(String color) {
        int rgb = CssColor.rgb(color)
                .orElseThrow(() -> new RasterException("\"" + color + "\" is no colour; give a CSS name or #rrggbb."));
        return new Rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    int opaque() {
        return withAlpha(255);
    }

    int withAlpha(int alpha) {
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
