package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Rect;
import io.portolan.image.text.TextBlock;
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
        String asked = view.attrs().text("automargin", view.isAutoshifted() ? "true" : "false");
        if (asked.equals("false") || !view.style().isVisible()) {
            return;
        }
        Rect labels = new AxisPainter(view, page, pad).labels().bounds();
        boolean high = view.side().equals("top") || view.side().equals("right");
        double depth = depth(labels) + titleDepth() + (high ? view.shift() : -view.shift());
        margins.push(only(asked, view.isX() ? across(labels, depth) : down(labels, depth)));
        if (view.style().isMirrored() && view.style().showsLine() && view.anchor() != null) {
            margins.push(only(asked, mirrored()));
        }
    }

    private Margins.Push across(Rect labels, double depth) {
        Axis axis = view.axis();
        boolean any = labels.width() > 0;
        double right = any ? Math.max(0, labels.right() - axis.offset() - axis.length()) : 0;
        double left = any ? Math.max(0, axis.offset() - labels.x()) : 0;
        double y = place();
        boolean top = view.atStart();
        return new Margins.Push(0, right > 0 ? 1 : 0, y, y, left, right, top ? depth : 0, top ? 0 : depth);
    }

    private Margins.Push down(Rect labels, double depth) {
        Axis axis = view.axis();
        boolean any = labels.width() > 0;
        double below = any ? Math.max(0, labels.bottom() - axis.offset() - axis.length()) : 0;
        double above = any ? Math.max(0, axis.offset() - labels.y()) : 0;
        double x = place();
        boolean left = view.atStart();
        return new Margins.Push(x, x, 0, above > 0 ? 1 : 0, left ? depth : 0, left ? 0 : depth, above, below);
    }

    /** What the line on the other side of the plot needs. */
    private Margins.Push mirrored() {
        AxisView other = java.util.Objects.requireNonNull(view.anchor());
        boolean ticks =
                view.style().mirrorsTicks() && view.style().tickPlacement().equals("outside");
        double depth = view.style().lineWidth() + (ticks ? view.style().tickLength() : 0);
        boolean low = view.side().equals("bottom") || view.side().equals("left");
        double at = low ? other.domainEnd() : other.domainStart();
        return view.isX()
                ? new Margins.Push(0, 0, at, at, 0, 0, low ? depth : 0, low ? 0 : depth)
                : new Margins.Push(at, at, 0, 0, low ? 0 : depth, low ? depth : 0, 0, 0);
    }

    /** What of a push is asked for: all, or some sides. As in plotly.js, one side alone counts from the first end. */
    private static Margins.Push only(String asked, Margins.Push all) {
        if (asked.equals("true")) {
            return all;
        }
        boolean width = asked.contains("width");
        boolean height = asked.contains("height");
        boolean left = width || asked.contains("left");
        boolean right = width || asked.contains("right");
        boolean top = height || asked.contains("top");
        boolean bottom = height || asked.contains("bottom");
        return new Margins.Push(
                width ? all.x0() : 0,
                width || right && all.x1() != all.x0() ? all.x1() : 0,
                height ? all.y0() : 0,
                height || top && all.y1() != all.y0() ? all.y1() : 0,
                left ? all.left() : 0,
                right ? all.right() : 0,
                top ? all.top() : 0,
                bottom ? all.bottom() : 0);
    }

    /** How far labels and ticks reach from the axis. */
    public double labelDepth() {
        return depth(new AxisPainter(view, page, pad).labels().bounds());
    }

    private double place() {
        @Nullable AxisView other = view.anchor();
        if (other == null) {
            return view.position();
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
        return view.style().title().isEmpty() ? 0 : titleSize() + view.attrs().number("title.standoff", 0);
    }

    /** About how deep the title is. */
    double titleSize() {
        double size = view.style().titleFont().size();
        int extra = view.style().title().split("<br", -1).length - 1;
        return view.attrs().has("title.standoff")
                ? size * (CAP_SHIFT + extra * TextBlock.LINE_SPACING)
                : extra > 0 ? size * (extra + 1) * TextBlock.LINE_SPACING : size;
    }
}
