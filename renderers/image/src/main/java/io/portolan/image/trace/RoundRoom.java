package io.portolan.image.trace;

import io.portolan.image.scene.Rect;

/** The room for a text inside a bar with round corners, after plotly.js: its corners may touch their curves. */
final class RoundRoom {

    private final BarShape shape;
    private final double radius;
    private final double across;
    private final double length;
    private final double textAcross;
    private final double textLength;

    /**
     * The room in a bar.
     *
     * @param pad the pixels that stay free inside its edges, less than the corners' radius
     * @param text the size of the text
     */
    RoundRoom(BarShape shape, double pad, Rect text) {
        this.shape = shape;
        radius = shape.radius() - pad;
        across = Math.max(0, shape.across() - 2 * pad);
        length = Math.max(0, shape.length() - 2 * pad);
        textAcross = shape.vertical() ? text.width() : text.height();
        textLength = shape.vertical() ? text.height() : text.width();
    }

    /** By how much the text is made smaller to fit; at most 1. */
    double scale() {
        double sides = shape.floating() ? radius : curveAcross(radius - shape.overhead());
        double ends = shape.floating() ? 2 * radius : radius - shape.overhead();
        double slope = textLength / textAcross;
        if (slope >= length / (across - 2 * sides)) {
            return Math.min(1, length / textLength);
        }
        if (slope <= (length - ends) / across) {
            return Math.min(1, across / textAcross);
        }
        return Math.min(1, touching());
    }

    /** How far a curve comes in from the side at a distance from where it begins. */
    private double curveAcross(double distance) {
        return radius - Math.sqrt(Math.max(0, radius * radius - distance * distance));
    }

    /** The scale at which the text's corners are on the curves: the larger root of a square equation. */
    private double touching() {
        double share = shape.floating() ? 0.5 : 1;
        double side = across / 2 - radius;
        double end = length * share - radius;
        double a = textAcross * textAcross / 4 + textLength * textLength * share * share;
        double b = -textAcross * side - 2 * share * textLength * end;
        double c = side * side + end * end - radius * radius;
        return (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a);
    }

    /** The pixels that the text keeps from the end beyond the usual ones. */
    double pad() {
        return Math.max(0, curveAcross(radius - (across - textAcross * scale()) / 2) - shape.overhead());
    }
}
