package io.portolan.image.control;

import io.portolan.image.plot.Anchors;
import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;

/**
 * Where a control stands: at a share of the plot, with its padding.
 *
 * @param x share of the plot's width
 * @param y share of the plot's height, from below
 * @param xShare how much of the control lies left of that point
 * @param yShare how much of the control lies above it
 */
record ControlBox(double x, double y, double xShare, double yShare) {

    /** The place that attributes state. */
    static ControlBox of(Attrs attrs, double x, double y, String xAnchor, String yAnchor) {
        double atX = attrs.number("x", x);
        double atY = attrs.number("y", y);
        return new ControlBox(
                atX,
                atY,
                Anchors.horizontal(attrs.text("xanchor", xAnchor), atX),
                Anchors.vertical(attrs.text("yanchor", yAnchor), atY));
    }

    /** The rectangle of a control of a size, on whole pixels. */
    Rect place(Page page, double width, double height) {
        return new Rect(
                Math.rint(page.paperX(x) - width * xShare), Math.rint(page.paperY(y) - height * yShare), width, height);
    }

    void push(Margins margins, double width, double height) {
        margins.push(new Margins.Push(
                x, x, y, y, width * xShare, width * (1 - xShare), height * yShare, height * (1 - yShare)));
    }
}
