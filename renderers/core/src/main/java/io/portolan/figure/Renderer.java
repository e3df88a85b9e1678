package io.portolan.figure;

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
}
