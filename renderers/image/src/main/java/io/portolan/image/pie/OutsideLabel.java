package io.portolan.image.pie;

import io.portolan.image.plot.FittedText;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;

/** A label beside its slice. It moves away from other labels and slices, and then a line leads to it. */
final class OutsideLabel {

    private final Wedge wedge;
    private final FittedText label;
    private double dx;
    private double dy;

    OutsideLabel(Wedge wedge, FittedText label) {
        this.wedge = wedge;
        this.label = label;
    }

    Wedge wedge() {
        return wedge;
    }

    FittedText label() {
        return label.moved(dx, dy);
    }

    void moveDown(double distance) {
        dy = distance;
    }

    double movedDown() {
        return dy;
    }

    double movedRight() {
        return dx;
    }

    void moveRight(double distance) {
        dx = distance;
    }

    /** Its edge away from the equator, where it now is. */
    double outerEdge(boolean above) {
        return dy + (above ? label.box().y() : label.box().bottom());
    }

    /** Its edge towards the equator, where it first was. */
    double innerEdge(boolean above) {
        return above ? label.box().bottom() : label.box().y();
    }

    boolean isMoved() {
        return dx != 0 || dy != 0;
    }

    /** The line from the middle of the rim to the label. */
    Path line() {
        double startX = wedge.x() + wedge.rimX();
        double startY = wedge.y() + wedge.rimY();
        Rect box = label.box();
        double end = box.height() * (wedge.isLeft() ? -1 : 1) / 4;
        Path.Builder path = Path.builder().move(startX, startY);
        double endY = label.y() + dy;
        if (dx == 0) {
            return path.line(startX, endY).line(startX + end, endY).build();
        }
        double slope = wedge.rimY() / wedge.rimX();
        double down = endY - startY;
        if (Math.abs(dx * slope) > Math.abs(down)) {
            path.line(startX + down / slope, endY);
        } else {
            path.line(startX + dx, startY + dx * slope).line(startX + dx, endY);
        }
        return path.line(startX + dx + end, endY).build();
    }
}
