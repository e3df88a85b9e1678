package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;

/** Where the parts of a colour bar are on the page, by the same rules as plotly.js has. */
final class ColorBarFrame {

    private static final double TITLE_GAP = 5;

    private final Attrs attrs;
    private final Rect area;
    private final boolean vertical;
    private final double thickness;
    private final double length;
    private final double dx;
    private final double dy;
    private final TextBlock title;
    private final AxisView view;
    private final TickText labels;

    /**
     * A frame.
     *
     * @param dx how far it is moved from where its attributes, its size disregarded, put it
     * @param dy likewise
     */
    ColorBarFrame(ColorBarSpec spec, Attrs separators, TextStyle font, Page page, double dx, double dy) {
        attrs = spec.attrs();
        vertical = !attrs.text("orientation", "v").equals("h");
        area = new Rect(
                isOnPage("xref") ? 0 : page.plot().x(),
                isOnPage("yref") ? 0 : page.plot().y(),
                isOnPage("xref") ? page.width() : page.plot().width(),
                isOnPage("yref") ? page.height() : page.plot().height());
        double across = vertical ? page.plot().width() : page.plot().height();
        double along = vertical ? page.plot().height() : page.plot().width();
        thickness = size("thickness", 30, across, "pixels");
        length = size("len", 1, along, "fraction");
        this.dx = dx;
        this.dy = dy;
        Axis axis = spec.axis(length, separators);
        // Labels on the bar are white unless told otherwise: its colours are no ground to contrast with.
        view = new AxisView(axis, font, Color.BLACK, Color.BLACK);
        TextStyle large = font.withSize(Math.rint(view.style().tickFont().size() * 1.2));
        title = TextBlock.of(attrs.text("title.text", ""), FontAttrs.style(attrs, "title.font", large));
        Rect bar = bar();
        axis.place(vertical ? bar.y() : bar.x(), vertical ? bar.height() : bar.width());
        view.refreshTicks();
        labels = new TickText(view, tickLine()).within(page);
    }

    boolean isOnPage(String reference) {
        return attrs.text(reference, "paper").equals("container");
    }

    private double size(String name, double otherwise, double whole, String modeOtherwise) {
        boolean share = isShare(name, modeOtherwise);
        double fallback = share == modeOtherwise.equals("fraction") ? otherwise : share ? otherwise / whole : whole;
        double value = attrs.number(name, fallback);
        return Math.rint(share ? value * whole : value);
    }

    private boolean isShare(String name, String modeOtherwise) {
        return attrs.word(name + "mode", modeOtherwise, "fraction", "pixels").equals("fraction");
    }

    boolean isThicknessShare() {
        return isShare("thickness", "pixels");
    }

    boolean isLengthShare() {
        return isShare("len", "fraction");
    }

    boolean isVertical() {
        return vertical;
    }

    AxisView view() {
        return view;
    }

    TickText labels() {
        return labels;
    }

    double thickness() {
        return thickness;
    }

    double length() {
        return length;
    }

    double x() {
        return attrs.number("x", vertical ? isOnPage("xref") ? 1 : 1.02 : 0.5);
    }

    double y() {
        return attrs.number("y", vertical ? 0.5 : isOnPage("yref") ? 1 : 1.02);
    }

    /** How much of the width is left of x. */
    double xAnchor() {
        String otherwise = vertical ? isOnPage("xref") ? "right" : "left" : "center";
        return Anchors.horizontal(attrs.word("xanchor", otherwise, "left", "center", "right"), x());
    }

    /** How much of the height is above y. */
    double yAnchor() {
        String otherwise = vertical ? "middle" : isOnPage("yref") ? "top" : "bottom";
        return Anchors.vertical(attrs.word("yanchor", otherwise, "top", "middle", "bottom"), y());
    }

    private double xPad() {
        return attrs.number("xpad", 10);
    }

    private double yPad() {
        return attrs.number("ypad", 10);
    }

    double outline() {
        return Math.max(0, attrs.number("outlinewidth", 1));
    }

    double border() {
        return Math.max(0, attrs.number("borderwidth", 0));
    }

    private String titleSide() {
        return attrs.word("title.side", vertical ? "top" : "right", "top", "right", "bottom");
    }

    /** Whether the title takes a part of the bar's length. */
    private boolean titleTakesLength() {
        return !title.isEmpty() && vertical != titleSide().equals("right");
    }

    private double titleLength() {
        double room = vertical
                ? title.height() + TITLE_GAP
                : title.width() + title.style().size() / 2;
        return titleTakesLength() ? room : 0;
    }

    /** The end of an upright bar's box that is lower on the page, the left end of a lying one's. */
    private double end() {
        return vertical
                ? area.y() + Math.rint(area.height() * (1 - y()) + (1 - yAnchor()) * length) + dy
                : area.x() + Math.rint(area.width() * x() - xAnchor() * length) + dx;
    }

    /** The edge of the coloured bar from which its thickness counts. */
    private double edge() {
        return vertical
                ? area.x() + Math.rint(area.width() * x() + xPad()) + dx
                : area.y() + Math.rint(area.height() * (1 - y()) + yPad()) + dy;
    }

    /** The coloured bar itself. */
    Rect bar() {
        double inner = Math.max(2, length - 2 * (vertical ? yPad() : xPad()) - titleLength());
        if (!vertical) {
            return new Rect(end() + xPad() + titleLength(), edge(), inner, Math.max(2, thickness));
        }
        double above = titleSide().equals("top") ? titleLength() : 0;
        return new Rect(edge(), end() - length + yPad() + above, Math.max(2, thickness), inner);
    }

    /** Where ticks start, across the bar. */
    double tickLine() {
        double side = vertical ? bar().right() : bar().bottom();
        return side + outline() / 2 - (view.style().tickPlacement().equals("outside") ? 1 : 0);
    }

    /** How much room ticks and labels take across the bar. */
    private double labelDepth() {
        if (LabelSide.of(view).isInside()) {
            return 0;
        }
        Rect box = labels.bounds();
        boolean ticked =
                view.style().tickPlacement().equals("outside") && !view.ticks().isEmpty();
        double tickEnd = tickLine() + (ticked ? view.style().tickLength() : 0);
        if (box.width() == 0) {
            return tickEnd - tickLine();
        }
        double near = vertical ? box.x() : box.y();
        double far = vertical ? box.right() : box.bottom();
        return Math.max(far, tickEnd) - (ticked ? Math.min(near, tickLine()) : near);
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    TickText.Label title() {
        double size = title.style().size();
        Rect bar = bar();
        switch (titleSide()) {
            case "top":
                return vertical
                        ? label(bar.x() - outline() / 2, end() - length + yPad() + 3 + size * 0.75, Anchor.START)
                        : label(bar.centerX(), edge() + 10 - title.lineHeight() * title.lineCount(), Anchor.MIDDLE);
            case "bottom":
                double up = (title.lineCount() - 1) * title.lineHeight();
                return vertical
                        ? label(bar.x() - outline() / 2, end() + yPad() - 3 - size * 0.25 - up, Anchor.START)
                        : label(bar.centerX(), belowLabels(), Anchor.MIDDLE);
            default:
                return vertical ? beside(size) : before(size);
        }
    }

    private TickText.Label label(double x, double y, Anchor anchor) {
        return new TickText.Label(title, x, y, anchor, 0);
    }

    private double belowLabels() {
        double ticks =
                view.style().tickPlacement().equals("outside") ? view.style().tickLength() : 0;
        double stated = bar().bottom() + 10 + view.style().tickFont().size() + ticks;
        return Math.max(stated, labels.bounds().bottom() + 2 + title.ascent());
    }

    private TickText.Label beside(double size) {
        double near = bar().right() + 10 + size * (view.style().showsTickLabels() ? 1 : 0.5);
        double clear = labels.bounds().width() == 0 ? near : labels.bounds().right() + 2 + title.descent();
        return new TickText.Label(title, Math.max(near, clear), bar().centerY(), Anchor.MIDDLE, 90);
    }

    private TickText.Label before(double size) {
        double middle = end() + xPad() + (xPad() + title.width() / 2 + size) / 2;
        return label(middle, edge() + 3 + size * 0.75 + outline() / 2, Anchor.MIDDLE);
    }

    /** How far a title above a lying bar pushes it down. */
    private double titleAbove() {
        return hasTitle() && !vertical && titleSide().equals("top") ? title.height() : 0;
    }

    /** From the bar's edge to where everything beside it ends. */
    private double innerDepth() {
        double depth = thickness + outline() / 2 + labelDepth() + titleAbove();
        if (!hasTitle()) {
            return depth;
        }
        Rect box = title().bounds();
        double reach = vertical ? box.right() - edge() : box.bottom() - edge();
        return Math.max(depth, reach);
    }

    private double plainDepth() {
        return 2 * (vertical ? xPad() : yPad()) + innerDepth() + border() + outline() / 2;
    }

    /** What a lying bar above the plot with a title keeps free below itself. */
    private double extraBelow() {
        boolean above = !vertical && hasTitle() && yAnchor() == 1 && y() >= 1;
        return above ? plainDepth() / 2 : 0;
    }

    /** How deep the whole box is, across the bar. */
    double depth() {
        return plainDepth() + extraBelow();
    }

    /** How far a frame of this size must move so that it stands where its anchor says. */
    double shift() {
        return vertical ? -xAnchor() * depth() : -(yAnchor() * depth() - titleAbove() - extraBelow());
    }

    /** The box around everything, with pads. */
    Rect box() {
        double extra = border() + outline();
        return vertical
                ? new Rect(edge() - extra / 2 - xPad(), end() - length, plainDepth(), length + extra)
                : new Rect(end() - extra / 2, edge() - yPad() - titleAbove(), length + extra, plainDepth());
    }
}
