package io.portolan.image.scene;

/** What a shape is filled with: one colour, or colours that run into each other. */
public sealed interface Fill permits Color, Gradient {

    /** Whether any of it can be seen. */
    boolean visible();

    /** This fill moved with the shape that it fills. */
    Fill translated(double dx, double dy);
}
