package io.portolan.image.scene;

/** One thing in a picture. Elements are painted in their order, later ones above earlier ones. */
public interface Element {

    /** Hands this element to the painter's method for its kind. */
    void paint(Painter painter);
}
