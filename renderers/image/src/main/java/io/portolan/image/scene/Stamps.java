package io.portolan.image.scene;

import org.jspecify.annotations.Nullable;

/**
 * One small outline painted at many spots: the markers of a scatter chart. A painter draws it once and repeats it.
 *
 * @param shape the outline around (0, 0)
 * @param fill placed with the outline; null where it is not filled
 * @param stroke null where it is not stroked
 * @param spots where the outline's origin goes, all of them finite
 */
public record Stamps(
        Path shape, @Nullable Fill fill, @Nullable Stroke stroke, Spots spots) implements Element {

    /** One alone is nothing but an outline. */
    @Override
    public void paint(Painter painter) {
        if (spots.count() == 1) {
            painter.path(placed(0));
        } else if (spots.count() > 1) {
            painter.stamps(this);
        }
    }

    /** The outline at one of the spots. */
    public PathElement placed(int index) {
        double x = spots.x(index);
        double y = spots.y(index);
        return new PathElement(shape.translated(x, y), fill == null ? null : fill.translated(x, y), stroke);
    }
}
