package io.portolan.image.pie;

import io.portolan.image.plot.UniformText;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
import java.util.List;

/**
 * A label at its place.
 *
 * @param block what it says
 * @param x its middle
 * @param y its middle
 * @param scale by how much it is made larger
 * @param turn degrees, clockwise
 */
record SliceLabel(TextBlock block, double x, double y, double scale, double turn) {

    SliceLabel moved(double dx, double dy) {
        return new SliceLabel(block, x + dx, y + dy, scale, turn);
    }

    double size() {
        return scale * block.style().size();
    }

    /** The box around it, before it is turned. */
    Rect box() {
        double wide = scale * block.width();
        double tall = scale * block.height();
        return new Rect(x - wide / 2, y - tall / 2, wide, tall);
    }

    void draw(UniformText uniform, double commonSize, List<Element> out) {
        double shown = uniform.scale(scale, block.style().size(), commonSize);
        if (shown > 0 && Double.isFinite(shown)) {
            out.add(block.centeredAt(x, y, shown, turn));
        }
    }
}
