package io.portolan.image.space.trace;

import io.portolan.image.space.render.Lighting;
import io.portolan.image.space.render.Lit;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;
import io.portolan.image.value.Attrs;

/**
 * How the surface of a body looks.
 *
 * @param lighting how it answers light
 * @param light the {@code lightposition}
 * @param throughModel whether light falls on it where it stands in the world, as on all but meshes
 * @param opacity 0 to 1
 * @param shades colours of values from 0 to 1; none where corners carry their colours
 */
record Skin(Lighting lighting, Vec light, boolean throughModel, double opacity, int[] shades) {

    private static final double FAR = 1e5;

    /** The skin of a mesh, which hides its own facets. */
    static Skin ofMesh(Attrs attrs, int[] shades) {
        return of(attrs, false, true, new Vec(FAR, FAR, 0), shades);
    }

    /** The skin of a body made where it stands in the world: a cone or a tube. */
    static Skin ofModel(Attrs attrs, int[] shades) {
        return of(attrs, true, true, new Vec(FAR, FAR, 0), shades);
    }

    /** The skin of a surface. */
    static Skin ofSurface(Attrs attrs, int[] shades) {
        return of(attrs, true, false, new Vec(10, 1e4, 0), shades);
    }

    private static Skin of(Attrs attrs, boolean throughModel, boolean faceted, Vec light, int[] shades) {
        Attrs stated = attrs.part("lightposition");
        Vec position =
                new Vec(stated.number("x", light.x()), stated.number("y", light.y()), stated.number("z", light.z()));
        double opacity = Math.max(0, Math.min(1, attrs.number("opacity", 1)));
        return new Skin(new Lighting(attrs.part("lighting"), faceted), position, throughModel, opacity, shades);
    }

    Lit shader(View view) {
        return new Lit(lighting, view, light, throughModel, opacity, shades);
    }

    /** Whether corners carry a value on the scale and not a colour. */
    boolean isScaled() {
        return shades.length > 0;
    }

    boolean isTranslucent() {
        return opacity < 1;
    }
}
