package io.portolan.image.plot;

import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import java.util.List;

/** The title of an axis: beside its labels, moved away where it would run into them. */
public final class AxisTitle {

    private static final double MID_SHIFT = 0.35;
    private static final double CAP_SHIFT = 0.7;
    private static final double GAP = 2;

    private final AxisView view;
    private final Page page;
    private final TickText labels;
    private final TextBlock block;

    public AxisTitle(AxisView view, Page page, TickText labels) {
        this.view = view;
        this.page = page;
        this.labels = labels;
        this.block = TextBlock.of(view.style().title(), view.style().titleFont());
    }

    public void draw(List<Element> out) {
        if (!view.style().isVisible() || view.style().title().isEmpty()) {
            return;
        }
        double middle = middle();
        double across = view.edge(page) + outward() * distance();
        out.add(block.at(view.isX() ? middle : across, view.isX() ? across : middle, Anchor.MIDDLE, angle()));
    }

    /** How far from the axis it stands, moved away from the labels it would run into. */
    double distance() {
        double standoff = standoff();
        double across = view.edge(page) + outward() * standoff;
        double x = view.isX() ? middle() : across;
        double y = view.isX() ? across : middle();
        return standoff + shift(block.boundsAt(x, y, Anchor.MIDDLE, angle()));
    }

    private double middle() {
        return view.axis().offset() + view.axis().length() / 2;
    }

    private int outward() {
        return view.atStart() ? -1 : 1;
    }

    private double angle() {
        return view.isX() ? 0 : -90;
    }

    private double standoff() {
        double size = block.style().size();
        if (view.attrs().has("title.standoff")) {
            double extra = (block.lineCount() - 1) * TextBlock.LINE_SPACING;
            double down = view.atStart() ? MID_SHIFT + extra : CAP_SHIFT;
            return depth() + view.attrs().number("title.standoff", 0) + size * down;
        }
        double line = view.style().showsLine() && view.style().lineWidth() > 0
                ? view.style().lineWidth() - 1
                : 0;
        boolean labelled = view.attrs().flag("showticklabels", true);
        if (LabelSide.of(view).isInside()) {
            double ticks = view.style().tickPlacement().equals("outside")
                    ? view.style().tickLength()
                    : 0;
            return 10 + size * 0.5 + ticks + line;
        }
        double side = view.isX()
                ? view.atStart() ? (labelled ? 1 : 0) : labelled ? 1.5 : 0.5
                : view.atStart() ? (labelled ? 0.5 : 0) : labelled ? 1 : 0.5;
        double base = view.axis().type() == AxisType.MULTICATEGORY ? depth() : 10 + size * 1.5 + line;
        return base + size * side;
    }

    /** How far the labels reach from the axis. */
    private double depth() {
        if (labels.labels().isEmpty()) {
            return 0;
        }
        Rect box = labels.bounds();
        double line = labels.line();
        return view.isX()
                ? view.atStart() ? line - box.y() : box.bottom() - line
                : view.atStart() ? line - box.x() : box.right() - line;
    }

    /** How far outward it must move to clear the labels, and how far inward to stay on the page. */
    private double shift(Rect title) {
        if (view.axis().type() == AxisType.MULTICATEGORY) {
            return 0;
        }
        double room = view.isX()
                ? view.atStart() ? title.y() : page.height() - title.bottom()
                : view.atStart() ? title.x() : page.width() - title.right();
        if (room < 0) {
            return room;
        }
        double gap = view.attrs().has("title.standoff") ? 0 : GAP;
        double needed = 0;
        for (TickText.Label label : labels.labels()) {
            Rect box = label.bounds().grown(gap);
            if (!label.block().isEmpty() && meets(title, box)) {
                needed = Math.max(needed, overlap(title, box));
            }
        }
        return Math.min(room, needed);
    }

    private boolean meets(Rect title, Rect label) {
        return view.isX()
                ? label.x() < title.right() && label.right() > title.x()
                : label.y() < title.bottom() && label.bottom() > title.y();
    }

    private double overlap(Rect title, Rect label) {
        return view.isX()
                ? view.atStart() ? title.bottom() - label.y() : label.bottom() - title.y()
                : view.atStart() ? title.right() - label.x() : label.right() - title.x();
    }
}
