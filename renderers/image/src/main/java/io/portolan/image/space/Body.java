package io.portolan.image.space;

import io.portolan.image.space.render.Box;

/** Something that stands in a scene. Its places are values of the axes in linear space, times the axes' scales. */
public interface Body {

    /** What an automatic range must show of it; empty for nothing. */
    Box bounds();

    /** Whether what is behind it shines through: such bodies are drawn last, in the figure's order. */
    boolean isTranslucent();

    void draw(Stage stage);
}
