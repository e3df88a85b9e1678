package io.portolan.image.scene;

import org.jspecify.annotations.Nullable;

/**
 * A filled and stroked outline.
 *
 * @param path the outline
 * @param fill null where it is not filled
 * @param stroke null where it is not stroked
 */
public record PathElement(
        Path path, @Nullable Fill fill, @Nullable Stroke stroke) implements Element {

    public static PathElement filled(Path path, Fill fill) {
        return new PathElement(path, fill, null);
    }

    public static PathElement stroked(Path path, Stroke stroke) {
        return new PathElement(path, null, stroke);
    }

    @Override
    public void paint(Painter painter) {
        painter.path(this);
    }
}
