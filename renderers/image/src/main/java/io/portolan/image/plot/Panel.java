package io.portolan.image.plot;

import io.portolan.image.scene.Element;
import java.util.List;

/**
 * A part of the page with coordinates of its own, and the traces on it: all pies, a polar subplot, a map, a scene.
 * Cartesian axes are no panel.
 */
public interface Panel {

    /** Asks for room around the plot. */
    default void push(Page page, Margins margins) {}

    /** Which panels are below: lower layers are drawn first, within one the order of the figure holds. */
    int layer();

    /** Draws itself and its traces. */
    void draw(Page page, List<Element> out);
}
