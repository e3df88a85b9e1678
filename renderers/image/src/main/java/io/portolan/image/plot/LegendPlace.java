package io.portolan.image.plot;

import io.portolan.image.scene.Rect;
import io.portolan.image.value.Attrs;

/** Where a legend stands: beside or in the plot, or at a place of the page. */
final class LegendPlace {

    private final Attrs attrs;
    private final boolean vertical;

    LegendPlace(Attrs attrs, boolean vertical) {
        this.attrs = attrs;
        this.vertical = vertical;
    }

    private double x() {
        return attrs.number("x", vertical ? isOnPage("xref") ? 1 : 1.02 : 0);
    }

    private double y() {
        return attrs.number("y", vertical || isOnPage("yref") ? 1 : -0.1);
    }

    private boolean isOnPage(String reference) {
        return attrs.text(reference, "paper").equals("container");
    }

    private double xAnchor() {
        return Anchors.horizontal(attrs.text("xanchor", isOnPage("xref") && vertical ? "right" : "left"), x());
    }

    /** As a share from the top. */
    private double yAnchor() {
        return Anchors.vertical(attrs.text("yanchor", vertical || isOnPage("yref") ? "auto" : "top"), y());
    }

    private boolean isOverOrUnderPlot() {
        return y() < 0 || y() > 1 || y() == 0 && yAnchor() == 0 || y() == 1 && yAnchor() == 1;
    }

    /** The pixels down to which it may reach without being cut. */
    double tallest(Page page) {
        boolean ofPage = isOverOrUnderPlot() || !vertical || isOnPage("yref");
        double most = attrs.number("maxheight", ofPage ? 0.5 : 1);
        double whole = ofPage ? page.height() : page.plot().height();
        return most > 1 ? most : most * whole;
    }

    /** The pixels that a row may take. */
    double widest(Page page) {
        boolean beyondLeft = x() < 0 || x() == 0 && xAnchor() == 1;
        boolean beyondRight = x() > 1 || x() == 1 && xAnchor() == 0;
        if (!beyondLeft && !beyondRight) {
            return page.plot().width();
        }
        boolean alongPlot = isOverOrUnderPlot() && xAnchor() == (beyondLeft ? 0 : 1);
        double toEdge =
                beyondLeft ? page.plot().right() : page.width() - page.plot().x();
        return alongPlot ? toEdge : page.width() / 2.0;
    }

    /** Asks for the margins that a legend of a size needs. */
    void push(double width, double height, Margins margins) {
        if (!isOnPage("yref")) {
            if (!isOnPage("xref")) {
                margins.push(Margins.Push.at(
                        x(),
                        y(),
                        width * xAnchor(),
                        width * (1 - xAnchor()),
                        height * yAnchor(),
                        height * (1 - yAnchor())));
            }
        } else if (!isOnPage("xref")) {
            reserve(height, margins);
        }
    }

    private void reserve(double height, Margins margins) {
        if (y() == 1 && yAnchor() == 0) {
            margins.reserve(2, height);
        } else if (y() == 0 && yAnchor() == 1) {
            margins.reserve(3, height);
        }
    }

    /** The box of a legend of a size, which keeps to the page. */
    Rect box(double width, double height, Page page) {
        double left = isOnPage("xref") ? page.width() * x() : page.paperX(x());
        double top = isOnPage("yref") ? page.height() * (1 - y()) : page.paperY(y());
        return new Rect(
                Math.max(0, Math.min(page.width() - width, left - xAnchor() * width)),
                Math.max(0, Math.min(page.height() - height, top - yAnchor() * height)),
                width,
                height);
    }
}
