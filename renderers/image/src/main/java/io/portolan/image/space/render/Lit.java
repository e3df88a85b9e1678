package io.portolan.image.space.render;

import io.portolan.image.scene.Color;
import io.portolan.image.value.ColorScale;

/**
 * Shades points that carry a normal after their place, and then a value on a colour scale or a colour. As in plotly.js,
 * the light and the eye are in the scene's coordinates while the points they are compared with are in the eye's.
 */
public final class Lit implements Shader {

    private static final int SHADES = 1024;

    private final Lighting lighting;
    private final Matrix toEye;
    private final Vec light;
    private final Vec eye;
    private final Vec normalScale;
    private final double opacity;
    private final int[] shades;

    /**
     * A shader.
     *
     * @param light the {@code lightposition}
     * @param throughModel whether points go through the model on their way to the eye, as those of surfaces do
     * @param shades colours of values from 0 to 1; none where points carry their colour
     */
    public Lit(Lighting lighting, View view, Vec light, boolean throughModel, double opacity, int[] shades) {
        this.lighting = lighting;
        this.opacity = opacity;
        this.shades = shades;
        toEye = throughModel ? view.eyeAndModel() : view.eye();
        Matrix back = view.all().inverse();
        this.light = back.apply(light);
        eye = back.apply(Vec.ZERO);
        normalScale = new Vec(1, 1, 1).over(view.scale());
    }

    /** A colour scale as a table; opacity by opacity scale where there is one. */
    public static int[] shades(ColorScale scale, OpacityScale opacities) {
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double at = i / (SHADES - 1.0);
            Color color = scale.at(at);
            shades[i] = opacities.isUniform()
                    ? color.argb()
                    : Color.rgba(color.red(), color.green(), color.blue(), opacities.at(at))
                            .argb();
        }
        return shades;
    }

    @Override
    public int color(double[] p, boolean front) {
        double red;
        double green;
        double blue;
        double alpha;
        if (shades.length > 0) {
            double at = Math.max(0, Math.min(1, p[6]));
            int shade = shades[(int) (at * (shades.length - 1) + 0.5)];
            red = shade >> 16 & 255;
            green = shade >> 8 & 255;
            blue = shade & 255;
            alpha = (shade >>> 24) / 255.0;
        } else {
            red = p[6];
            green = p[7];
            blue = p[8];
            alpha = p[9] / 255;
        }
        return alpha <= 0 ? 0 : lit(p, front, red, green, blue, alpha * opacity);
    }

    private int lit(double[] p, boolean front, double red, double green, double blue, double alpha) {
        double nx = p[3] * normalScale.x();
        double ny = p[4] * normalScale.y();
        double nz = p[5] * normalScale.z();
        double turned = (front ? -1 : 1) * inverseLength(nx, ny, nz);
        double x = toEye.row(0, p[0], p[1], p[2]);
        double y = toEye.row(1, p[0], p[1], p[2]);
        double z = toEye.row(2, p[0], p[1], p[2]);
        double lx = light.x() - x;
        double ly = light.y() - y;
        double lz = light.z() - z;
        double vx = eye.x() - x;
        double vy = eye.y() - y;
        double vz = eye.z() - z;
        double perLight = inverseLength(lx, ly, lz);
        double perEye = inverseLength(vx, vy, vz);
        double l = (nx * lx + ny * ly + nz * lz) * turned * perLight;
        double v = (nx * vx + ny * vy + nz * vz) * turned * perEye;
        // The halfway direction is L + V made as long as 1; its length follows from the angle between the two.
        double between = (lx * vx + ly * vy + lz * vz) * perLight * perEye;
        double half = Math.sqrt(Math.max(1e-12, (1 + between) / 2));
        double own = lighting.diffuse(l);
        double white = 255 * lighting.specular((l + v) / (2 * half), v, l, half);
        return Frame.pack(
                (red * own + white) * alpha, (green * own + white) * alpha, (blue * own + white) * alpha, 255 * alpha);
    }

    private static double inverseLength(double x, double y, double z) {
        double squared = x * x + y * y + z * z;
        return squared > 0 ? 1 / Math.sqrt(squared) : 0;
    }
}
