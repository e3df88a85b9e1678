package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Rect;
import org.jspecify.annotations.Nullable;

/** What margins an axis needs for its labels and its title, if it asks for them ({@code automargin}). */
public final class AxisMargins {

    private static final double CAP_SHIFT = 0.7;

    private final AxisView view;
    private final Page page;
    private final double pad;

    public AxisMargins(AxisView view, Page page, double pad) {
        this.view = view;
        this.page = page;
        this.pad = pad;
    }

    public void push(Margins margins) {
        String asked = view.attrs().text("automargin", "false");
        if (asked.equals("false") || !view.style().isVisible()) {
            return;
        }
        Rect labels = new AxisPainter(view, page, pad).labels().bounds();
        double depth = depth(labels) + titleDepth();
        Axis axis = view.axis();
        boolean any = labels.width() > 0;
        if (view.isX()) {
            double right = any ? Math.max(0, labels.right() - axis.offset() - axis.length()) : 0;
            double left = any ? Math.max(0, axis.offset() - labels.x()) : 0;
            double y = across();
            margins.push(
                    new Margins.Push(0, 1, y, y, left, right, view.atStart() ? depth : 0, view.atStart() ? 0 : depth));
        } else {
            double below = any ? Math.max(0, labels.bottom() - axis.offset() - axis.length()) : 0;
            double above = any ? Math.max(0, axis.offset() - labels.y()) : 0;
            double x = across();
            margins.push(
                    new Margins.Push(x, x, 0, 1, view.atStart() ? depth : 0, view.atStart() ? 0 : depth, above, below));
        }
    }

    /** How far labels and ticks reach from the axis. */
    public double labelDepth() {
        return depth(new AxisPainter(view, page, pad).labels().bounds());
    }

    private double across() {
        @Nullable AxisView other = view.anchor();
        if (other == null) {
            return view.attrs().number("position", 0);
        }
        boolean low = view.side().equals("bottom") || view.side().equals("left");
        return low ? other.domainStart() : other.domainEnd();
    }

    private double depth(Rect labels) {
        double ticks =
                view.style().tickPlacement().equals("outside") ? view.style().tickLength() : 0;
        if (labels.width() == 0) {
            return ticks;
        }
        double edge = view.edge(page);
        double reach = view.isX()
                ? view.atStart() ? edge - labels.y() : labels.bottom() - edge
                : view.atStart() ? edge - labels.x() : labels.right() - edge;
        return Math.max(reach, ticks);
    }

    private double titleDepth() {
        if (view.style().title().isEmpty()) {
            return 0;
        }
        double size = view.style().titleFont().size();
        int extra = view.style().title().split("<br", -1).length - 1;
        double standoff = view.attrs().number("title.standoff", 0);
        return view.attrs().has("title.standoff")
                ? size * (CAP_SHIFT + extra * 1.3) + standoff
                : extra > 0 ? size * (extra + 1) * 1.3 : size;
    }
}
