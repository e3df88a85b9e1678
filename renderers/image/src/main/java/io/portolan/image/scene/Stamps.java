package io.portolan.image.scene;

import org.jspecify.annotations.Nullable;

/**
 * One small outline painted at many places: the markers of a scatter chart. A painter draws it once and repeats it.
 *
 * @param shape the outline around (0, 0)
 * @param fill placed with the outline; null where it is not filled
 * @param stroke null where it is not stroked
 * @param xs where the outline's origin goes; not copied, to be left alone
 * @param ys as long as {@code xs}; not copied, to be left alone
 */
public record Stamps(
        Path shape, @Nullable Fill fill, @Nullable Stroke stroke, double[] xs, double[] ys) implements Element {

    public Stamps {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("xs has " + xs.length + " places, ys has " + ys.length);
        }
    }

    @Override
    public void paint(Painter painter) {
        painter.stamps(this);
    }
}
