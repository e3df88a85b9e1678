package io.portolan.image.scene;

/**
 * An sRGB colour.
 *
 * @param argb alpha, red, green and blue of 8 bits each, not premultiplied
 */
public record Color(int argb) implements Fill {

    public static final Color BLACK = rgb(0, 0, 0);
    public static final Color WHITE = rgb(255, 255, 255);
    public static final Color TRANSPARENT = new Color(0);

    public static Color rgb(int red, int green, int blue) {
        return rgba(red, green, blue, 1);
    }

    /**
     * A colour of parts that are cut to their range.
     *
     * @param alpha 0 to 1
     */
    public static Color rgba(int red, int green, int blue, double alpha) {
        int a = byteOf(alpha * 255);
        return new Color(a << 24 | byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue));
    }

    private static int byteOf(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    public int red() {
        return argb >> 16 & 255;
    }

    public int green() {
        return argb >> 8 & 255;
    }

    public int blue() {
        return argb & 255;
    }

    /** 0 for clear to 255 for opaque. */
    public int alpha() {
        return argb >>> 24;
    }

    public double opacity() {
        return alpha() / 255.0;
    }

    @Override
    public boolean visible() {
        return alpha() > 0;
    }

    @Override
    public Color translated(double dx, double dy) {
        return this;
    }

    /** This colour with its opacity multiplied. */
    public Color faded(double factor) {
        return factor >= 1 ? this : rgba(red(), green(), blue(), opacity() * factor);
    }

    /** This colour made opaque. */
    public Color opaque() {
        return new Color(argb | 0xff000000);
    }

    /** This colour as it looks on an opaque ground. */
    public Color over(Color ground) {
        double a = opacity();
        return rgb(mixed(red(), ground.red(), a), mixed(green(), ground.green(), a), mixed(blue(), ground.blue(), a));
    }

    /** The colour at a share of the way from this to the other, alpha included. */
    public Color toward(Color other, double share) {
        return rgba(
                mixed(other.red(), red(), share),
                mixed(other.green(), green(), share),
                mixed(other.blue(), blue(), share),
                other.opacity() * share + opacity() * (1 - share));
    }

    private static int mixed(int top, int bottom, double share) {
        return byteOf(top * share + bottom * (1 - share));
    }

    /** How bright it looks, 0 to 255: the luma weights of ITU-R BT.601. */
    public double brightness() {
        return (red() * 299 + green() * 587 + blue() * 114) / 1000.0;
    }
}
