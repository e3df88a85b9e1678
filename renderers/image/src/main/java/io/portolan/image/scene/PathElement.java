package io.portolan.image.scene;

import org.jspecify.annotations.Nullable;

/**
 * A filled and stroked outline.
 *
 * @param path the outline, filled by the non-zero rule
 * @param fill null where it is not filled
 * @param stroke null where it is not stroked
 */
public record PathElement(
        Path path, @Nullable Color fill, @Nullable Stroke stroke) implements Element {

    public static PathElement filled(Path path, Color fill) {
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
