package io.portolan.image.pie;

import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;

/** The title of a pie or a funnel area: above it, below it, or in the hole. */
final class SliceTitle {

    private static final String CENTER = "middle center";

    private final TextBlock block;
    private final String position;

    SliceTitle(Attrs attrs, TextStyle font, boolean hasHole) {
        block = TextBlock.of(attrs.text("title.text", ""), FontAttrs.style(attrs, "title.font", font));
        String stated = attrs.text("title.position", hasHole ? CENTER : "top center");
        position = stated.equals(CENTER) && !hasHole ? "top center" : stated;
    }

    boolean isEmpty() {
        return block.isEmpty();
    }

    boolean isBelow() {
        return !isEmpty() && position.startsWith("bottom");
    }

    /** The height it takes from a domain; at most half of it. */
    double spaceBeside(Rect domain) {
        return isEmpty() || position.equals(CENTER) ? 0 : spaceIn(domain);
    }

    private double spaceIn(Rect domain) {
        return Math.min(block.height(), domain.height() / 2);
    }

    /** Draws it in a hole that wide. */
    private void inHole(Area area, double hole, List<Element> out) {
        double diagonal = Math.hypot(block.width(), block.height());
        double scale = Math.min(1, hole * area.radius() * 2 / diagonal);
        double down = block.style().size() - block.height() / 2;
        place(area.x(), area.y(), scale, 0, down, out);
    }

    private void place(double x, double y, double scale, double dx, double dy, List<Element> out) {
        if (scale > 0) {
            out.add(block.scaled(scale).at(x + dx * scale, y + dy * scale, Anchor.MIDDLE));
        }
    }

    /**
     * Draws it.
     *
     * @param area what the slices are in
     * @param domain what the trace may take
     * @param across half the width of the slices
     * @param stretch by how much slices that stand off make that more
     * @param hole the share of the radius that is free in the middle
     */
    void draw(Area area, Rect domain, double across, double stretch, double hole, List<Element> out) {
        if (isEmpty()) {
            return;
        }
        if (position.equals(CENTER)) {
            inHole(area, hole, out);
            return;
        }
        int side = position.endsWith("left") ? -1 : position.endsWith("right") ? 1 : 0;
        boolean above = position.startsWith("top");
        double room = side == 0 ? domain.width() : domain.width() / 2 + across;
        double scale = Math.min(1, Math.min(room / block.width(), spaceIn(domain) / block.height()));
        double x = area.x() + side * stretch * across;
        double y = area.y() + (above ? -1 : 1) * stretch * area.radius();
        double dy = block.style().size() - (above ? block.height() : 0);
        place(x, y, scale, -side * block.width() / 2, dy, out);
    }
}
