package io.portolan.figure;

import java.util.List;
import java.util.Set;

/** Draws figures. Found by {@link java.util.ServiceLoader}; stateless and safe for use by several threads. */
public interface Renderer {

    /** A short name, such as {@code html}. */
    String name();

    Set<Format> formats();

    /**
     * Renders a figure.
     *
     * @param format one of {@link #formats()}
     * @return the file's bytes; text formats are UTF-8
     * @throws RenderException if the figure cannot be drawn at all; what is merely unknown is left out
     */
    byte[] render(Figure figure, Format format, RenderOptions options);

    /**
     * The paths, such as {@code data[0].marker.size}, of the values that the drawing of a figure does not depend on because
     * this renderer never looks at them; by default none.
     */
    default List<String> notDrawn(Figure figure) {
        return List.of();
    }
}
