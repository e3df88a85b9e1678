package io.portolan.image.sankey;

import io.portolan.image.scene.Path;

/** The outline of a link, in the diagram's own pixels. */
final class LinkShape {

    private LinkShape() {}

    /** The outline of any link, with an arrow's head of a length at its end; 0 for none. */
    static Path of(Link link, double arrow) {
        return link.loop == null ? straight(link, arrow) : link.loop.outline(link, arrow);
    }

    /**
     * A band from the source's right side to the target's left one.
     *
     * @param arrow the length of its head, 0 for none; at most half the way
     */
    private static Path straight(Link link, double arrow) {
        double x0 = link.source.x1;
        double head = Math.min(arrow, Math.abs((link.target.x0 - x0) / 2));
        double x1 = link.target.x0 - head;
        double middle = (x0 + x1) / 2;
        double half = link.width / 2;
        Path.Builder path = Path.builder()
                .move(x0, link.y0 - half)
                .cubic(middle, link.y0 - half, middle, link.y1 - half, x1, link.y1 - half);
        if (head > 0) {
            path.line(x1 + head, link.y1);
        }
        return path.line(x1, link.y1 + half)
                .cubic(middle, link.y1 + half, middle, link.y0 + half, x0, link.y0 + half)
                .close()
                .build();
    }
}
