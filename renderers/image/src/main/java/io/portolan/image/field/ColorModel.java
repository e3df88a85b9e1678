package io.portolan.image.field;

import io.portolan.image.scene.Color;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Colors;
import io.portolan.image.value.Column;
import java.util.Locale;

/** How the numbers of a pixel make a colour: {@code rgb}, {@code rgba}, {@code rgba256}, {@code hsl} or {@code hsla}. */
final class ColorModel {

    private static final double[] RGB = {255, 255, 255, 1};
    private static final double[] HSL = {360, 100, 100, 1};

    private final boolean hue;
    private final int parts;
    private final double[] tops;
    private final double[] lows;
    private final double[] highs;

    ColorModel(Attrs trace) {
        String name = trace.word("colormodel", "rgb", "rgba", "rgba256", "hsl", "hsla");
        hue = name.startsWith("hsl");
        parts = name.contains("a") ? 4 : 3;
        tops = hue ? HSL : RGB;
        lows = limits(trace.column("zmin"), new double[4]);
        double[] otherwise = tops.clone();
        otherwise[3] = name.equals("rgba256") ? 255 : 1;
        highs = limits(trace.column("zmax"), otherwise);
    }

    private static double[] limits(Column stated, double[] otherwise) {
        double[] limits = otherwise.clone();
        for (int i = 0; i < limits.length; i++) {
            limits[i] = Double.isNaN(stated.number(i)) ? otherwise[i] : stated.number(i);
        }
        return limits;
    }

    /** The colour of a pixel; clear where a number is missing. */
    Color color(Column pixel) {
        double[] scaled = {0, 0, 0, 1};
        for (int i = 0; i < parts; i++) {
            double share = (pixel.number(i) - lows[i]) / (highs[i] - lows[i]);
            if (Double.isNaN(share)) {
                return Color.TRANSPARENT;
            }
            scaled[i] = Math.max(0, Math.min(tops[i], share * tops[i]));
        }
        return hue ? ofHue(scaled) : ofParts(scaled);
    }

    private static Color ofParts(double[] parts) {
        return Color.rgba((int) Math.rint(parts[0]), (int) Math.rint(parts[1]), (int) Math.rint(parts[2]), parts[3]);
    }

    private static Color ofHue(double[] parts) {
        String css =
                String.format(Locale.ROOT, "hsla(%.4f,%.4f%%,%.4f%%,%.4f)", parts[0], parts[1], parts[2], parts[3]);
        return Colors.parse(css).orElse(Color.TRANSPARENT);
    }
}
