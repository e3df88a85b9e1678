package io.portolan.raster.shade;

import io.portolan.raster.reduce.Aggregate;
import java.util.Map;

/** Colours for exact values, such as the codes of land uses; any other value is clear. */
public final class Labels {

    private Labels() {}

    /** @param alpha opacity of coloured cells, 0 to 255 */
    public static Picture shade(Aggregate aggregate, Map<Double, Rgb> colors, int alpha) {
        int[] argb = new int[aggregate.grid().size()];
        for (int i = 0; i < argb.length; i++) {
            Rgb color = colors.get(aggregate.grid().value(i));
            argb[i] = color == null ? 0 : color.withAlpha(alpha);
        }
        return new Picture(aggregate.viewport().width(), aggregate.viewport().height(), argb);
    }
}
