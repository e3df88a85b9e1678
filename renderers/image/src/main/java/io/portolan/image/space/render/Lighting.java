package io.portolan.image.space.render;

import io.portolan.image.value.Attrs;

/**
 * How a surface answers light: plotly.js's {@code lighting}, with a Beckmann distribution of facets, and on meshes the
 * specular term of Cook and Torrance (ACM Transactions on Graphics 1, 1982). The costly functions are tables, since
 * every sample asks for them.
 */
public final class Lighting {

    private static final int STEPS = 4096;
    private static final double LEAST_ROUGH = 1e-12;

    private final double ambient;
    private final double diffuse;
    private final double specular;
    private final boolean faceted;
    private final double[] beckmann = new double[STEPS + 2];
    private final double[] fresnel = new double[STEPS + 2];

    /**
     * Lighting.
     *
     * @param attrs the {@code lighting} part
     * @param faceted whether facets hide each other, as on everything but surfaces
     */
    public Lighting(Attrs attrs, boolean faceted) {
        this.faceted = faceted;
        ambient = within(attrs, "ambient", 0.8, 1);
        diffuse = within(attrs, "diffuse", 0.8, 1);
        specular = within(attrs, "specular", 0.05, 2);
        double roughness = within(attrs, "roughness", 0.5, 1);
        double power = within(attrs, "fresnel", 0.2, 5);
        for (int i = 0; i < beckmann.length; i++) {
            double x = Math.min(1, i / (double) STEPS);
            beckmann[i] = beckmann(x, roughness);
            fresnel[i] = StrictMath.pow(1 - x, power);
        }
    }

    /** A number from 0 to its greatest; one beyond counts as absent. */
    private static double within(Attrs attrs, String name, double otherwise, double most) {
        return attrs.number(name).filter(value -> value >= 0 && value <= most).orElse(otherwise);
    }

    private static double beckmann(double x, double roughness) {
        double cosine = Math.max(x, 1e-4);
        double squared = cosine * cosine;
        double rough = Math.max(LEAST_ROUGH, roughness * roughness);
        return StrictMath.exp((squared - 1) / squared / rough) / (Math.PI * rough * squared * squared);
    }

    private static double in(double[] table, double x) {
        double at = Math.max(0, Math.min(1, x)) * STEPS;
        int index = (int) at;
        return table[index] + (table[index + 1] - table[index]) * (at - index);
    }

    /** How much of a surface's own colour is seen: 0 to 1. */
    double diffuse(double facing) {
        return Math.min(1, ambient + diffuse * Math.max(0, facing));
    }

    /**
     * How much white is added.
     *
     * @param n cosine between the normal and the halfway direction
     * @param v cosine between the normal and the direction to the eye
     * @param l cosine between the normal and the direction to the light
     * @param h cosine between the halfway direction and both others
     */
    double specular(double n, double v, double l, double h) {
        if (specular == 0) {
            return 0;
        }
        double shine = faceted ? cookTorrance(n, Math.max(0, v), Math.max(0, l), Math.max(1e-6, h)) : in(beckmann, n);
        return specular * shine;
    }

    private double cookTorrance(double n, double v, double l, double h) {
        double visible = Math.min(1, 2 * Math.max(0, n) * Math.min(v, l) / h);
        double shine = visible * in(fresnel, v) * in(beckmann, n) / Math.max(Math.PI * v, 1e-6);
        return Math.max(0, Math.min(1, shine));
    }
}
