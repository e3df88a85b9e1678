package io.portolan.image.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements that are clipped and made translucent together.
 *
 * @param children in painting order; immutable
 * @param clip nothing is painted outside of it; null for no clip
 * @param opacity 0 to 1, of the group as a whole: children do not show through each other
 */
public record Group(List<Element> children, @Nullable Clip clip, double opacity) implements Element {

    public Group {
        children = List.copyOf(children);
    }

    public static Group clipped(Clip clip, List<Element> children) {
        return new Group(children, clip, 1);
    }

    public static Group translucent(double opacity, List<Element> children) {
        return new Group(children, null, opacity);
    }

    @Override
    public void paint(Painter painter) {
        painter.group(this);
    }
}
