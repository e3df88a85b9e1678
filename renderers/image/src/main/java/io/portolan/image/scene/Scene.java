package io.portolan.image.scene;

import java.util.List;

/**
 * A whole picture.
 *
 * @param width in CSS pixels, positive
 * @param height in CSS pixels, positive
 * @param background what fills the page before anything else; may be transparent
 * @param elements in painting order; immutable
 */
public record Scene(int width, int height, Color background, List<Element> elements) {

    public Scene {
        elements = List.copyOf(elements);
    }

    /** Paints every element in order; the background is the painter's own concern. */
    public void paint(Painter painter) {
        elements.forEach(element -> element.paint(painter));
    }
}
