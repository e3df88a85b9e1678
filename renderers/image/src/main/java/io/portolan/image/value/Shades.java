package io.portolan.image.value;

import io.portolan.image.scene.Color;

/** Colours made from a colour: lighter, darker, or such that text can be read on it. */
public final class Shades {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private Shades() {}

    /** A colour of the same hue, lighter by a share of the whole way from black to white; darker where it is negative. */
    public static Color lighter(Color color, double share) {
        return Colors.withLightness(color, Math.max(0, Math.min(1, Colors.lightness(color) + share)));
    }

    /** White or dark grey, whichever stands out more from a ground. */
    public static Color contrasting(Color ground) {
        double luminance = luminance(ground.over(Color.WHITE));
        return contrast(1, luminance) > contrast(luminance, luminance(DARK)) ? Color.WHITE : DARK;
    }

    /** The contrast ratio of WCAG 2.2, whichever of the two is brighter. */
    private static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** How bright a colour is, 0 to 1: the relative luminance of WCAG 2.2. */
    public static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
