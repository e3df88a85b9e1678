package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.SvgPath;
import java.util.List;

/** The arrow of an annotation: from the edge of its box to its point. */
final class Arrow {

    /** Heads by their numbers: outline for a line width of 1, how far the line ends before the tip, whether it fills. */
    private record Head(String path, double backoff, boolean filled) {

        /** Dots and squares stand upright whatever the arrow's direction. */
        boolean turns() {
            return backoff > 0;
        }
    }

    private static final Head[] HEADS = {
        new Head("", 0, false),
        new Head("M-2.4 -3V3L0.6 0Z", 0.6, true),
        new Head("M-3.7 -2.5V2.5L1.3 0Z", 1.3, true),
        new Head("M-4.45 -3L-1.65 -0.2V0.2L-4.45 3L1.55 0Z", 1.55, true),
        new Head("M-2.2 -2.2L-0.2 -0.2V0.2L-2.2 2.2L-1.4 3L1.6 0L-1.4 -3Z", 1.6, true),
        new Head("M-4.4 -2.1L-0.6 -0.2V0.2L-4.4 2.1L-4 3L2 0L-4 -3Z", 2, true),
        new Head("M2 0A2 2 0 1 1 0 -2A2 2 0 0 1 2 0Z", 0, true),
        new Head("M2 2V-2H-2V2Z", 0, true)
    };

    private final Attrs attrs;
    private final double tipX;
    private final double tipY;
    private final double tailX;
    private final double tailY;
    private final double boxAngle;

    Arrow(Attrs attrs, double tipX, double tipY, double tailX, double tailY, double boxAngle) {
        this.attrs = attrs;
        this.tipX = tipX;
        this.tipY = tipY;
        this.tailX = tailX;
        this.tailY = tailY;
        this.boxAngle = boxAngle;
    }

    /** Draws it, unless the point lies within the box. */
    void draw(Rect box, List<Element> out) {
        if (box.contains(tipX, tipY)) {
            return;
        }
        double dx = tipX - tailX;
        double dy = tipY - tailY;
        double from = exit(box, dx, dy);
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length == 0 || from >= 1) {
            return;
        }
        Color edge = attrs.color("bordercolor", Color.TRANSPARENT);
        double width = attrs.number("arrowwidth", edge.alpha() > 0 ? 2 * attrs.number("borderwidth", 1) : 2);
        double ux = dx / length;
        double uy = dy / length;
        double standoff = attrs.number("standoff", 0);
        double startOff = attrs.number("startstandoff", 0);
        double startX = tailX + dx * from + ux * startOff;
        double startY = tailY + dy * from + uy * startOff;
        double endX = tipX - ux * standoff;
        double endY = tipY - uy * standoff;
        Color color = attrs.color("arrowcolor", attrs.color("bordercolor", Color.rgb(0x44, 0x44, 0x44)));
        String sides = attrs.text("arrowside", "end");
        Head end = sides.contains("end") ? head("arrowhead", 1) : HEADS[0];
        Head start = sides.contains("start") ? head("startarrowhead", 1) : HEADS[0];
        double endBack = end.backoff() * attrs.number("arrowsize", 1) * width;
        double startBack = start.backoff() * attrs.number("startarrowsize", 1) * width;
        out.add(PathElement.stroked(
                Path.line(startX + ux * startBack, startY + uy * startBack, endX - ux * endBack, endY - uy * endBack),
                Stroke.of(color, width)));
        head(end, endX - ux * endBack, endY - uy * endBack, ux, uy, width * attrs.number("arrowsize", 1), color, out);
        head(
                start,
                startX + ux * startBack,
                startY + uy * startBack,
                -ux,
                -uy,
                width * attrs.number("startarrowsize", 1),
                color,
                out);
    }

    private Head head(String attribute, int otherwise) {
        int number = (int) attrs.number(attribute, otherwise);
        return HEADS[number >= 0 && number < HEADS.length ? number : otherwise];
    }

    private static void head(
            Head head, double x, double y, double ux, double uy, double scale, Color color, List<Element> out) {
        if (head.filled()) {
            Path path = SvgPath.parse(head.path());
            Path placed = head.turns()
                    ? path.transformed(ux * scale, uy * scale, -uy * scale, ux * scale, x, y)
                    : path.scaled(scale).translated(x, y);
            out.add(PathElement.filled(placed, color));
        }
    }

    /** The share of the way at which the arrow leaves the box. */
    private double exit(Rect box, double dx, double dy) {
        if (!box.contains(tailX, tailY) || boxAngle % 90 != 0) {
            return 0;
        }
        double acrossX = dx > 0 ? (box.right() - tailX) / dx : dx < 0 ? (box.x() - tailX) / dx : 2;
        double acrossY = dy > 0 ? (box.bottom() - tailY) / dy : dy < 0 ? (box.y() - tailY) / dy : 2;
        return Math.min(acrossX, acrossY);
    }
}
