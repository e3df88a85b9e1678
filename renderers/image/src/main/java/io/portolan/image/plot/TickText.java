package io.portolan.image.plot;

import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the tick labels of one axis: how far from it, at what angle. */
public final class TickText {

    private final AxisView view;
    private final double line;
    private final LabelPlacement placement;
    private final List<Label> labels = new ArrayList<>();
    private final Optional<CategoryGroups> groups;

    /**
     * A label with its place.
     *
     * @param x where its anchor is
     * @param y its first baseline
     */
    public record Label(TextBlock block, double x, double y, Anchor anchor, double angle) {

        /**
         * A label turned about a point half a font size above its baseline, as plotly.js does.
         *
         * @param shift how far it moves down in its own, turned direction
         */
        public static Label turned(TextBlock block, double x, double y, double shift, Anchor anchor, double angle) {
            if (angle == 0) {
                return new Label(block, x, y + shift, anchor, 0);
            }
            double arm = block.style().size() / 2 + shift;
            double radians = StrictMath.toRadians(angle);
            double pivot = y - block.style().size() / 2;
            return new Label(
                    block, x - arm * StrictMath.sin(radians), pivot + arm * StrictMath.cos(radians), anchor, angle);
        }

        public Rect bounds() {
            return block.boundsAt(x, y, anchor, angle);
        }

        /** This label turned clockwise by degrees about (0, 0), then moved. */
        public Label carried(double degrees, double dx, double dy) {
            double cos = StrictMath.cos(StrictMath.toRadians(degrees));
            double sin = StrictMath.sin(StrictMath.toRadians(degrees));
            return new Label(block, x * cos - y * sin + dx, x * sin + y * cos + dy, anchor, angle + degrees);
        }

        public void draw(List<Element> out) {
            if (!block.isEmpty()) {
                out.add(block.at(x, y, anchor, angle));
            }
        }
    }

    /**
     * Labels at an axis line.
     *
     * @param line the pixel of the axis line, across the axis
     */
    public TickText(AxisView view, double line) {
        this(view, line, 0);
    }

    /**
     * Labels at an axis line whose ticks lean.
     *
     * @param line the pixel of the axis line, across the axis
     * @param lean degrees by which the ticks are not at right angles to the line
     */
    public TickText(AxisView view, double line, double lean) {
        this.view = view;
        this.line = line;
        placement = new LabelPlacement(view, line, lean);
        if (view.style().showsTickLabels() && !view.ticks().isEmpty()) {
            double angle = angle();
            set(angle, view.ticks());
            groups = groups(angle);
            groups.ifPresent(group -> labels.addAll(group.labels()));
        } else {
            groups = Optional.empty();
        }
    }

    private TickText(AxisView view, double line, List<Tick> ticks) {
        this.view = view;
        this.line = line;
        placement = new LabelPlacement(view, line, 0);
        groups = Optional.empty();
        set(0, ticks);
    }

    /** Level labels of ticks that are not the axis's own. */
    static TickText level(AxisView view, double line, List<Tick> ticks) {
        return new TickText(view, line, ticks);
    }

    private Optional<CategoryGroups> groups(double angle) {
        boolean grouped = view.axis().type() == AxisType.MULTICATEGORY;
        return grouped
                ? Optional.of(new CategoryGroups(view, line, view.ticks(), bounds(), angle != 0))
                : Optional.empty();
    }

    /** The pixel of the axis line, across the axis. */
    double line() {
        return line;
    }

    public List<Label> labels() {
        return labels;
    }

    /** The upright rectangle around all labels; of no size where there are none. */
    public Rect bounds() {
        Rect all = null;
        for (Label label : labels) {
            Rect box = label.bounds();
            all = all == null ? box : Rects.union(all, box);
        }
        return all == null ? new Rect(0, 0, 0, 0) : all;
    }

    public void draw(List<Element> out) {
        labels.forEach(label -> label.draw(out));
        groups.ifPresent(group -> group.drawDividers(out));
    }

    /** The stated angle, or one at which labels do not run into each other. */
    private double angle() {
        var stated = view.attrs().number("tickangle");
        if (stated.isPresent() || !view.isX()) {
            return stated.orElse(0.0);
        }
        set(0, view.ticks());
        double angle = new LabelAngle(view, labels).degrees();
        labels.clear();
        return angle;
    }

    private void set(double angle, List<Tick> ticks) {
        TextStyle font = view.style().tickFont();
        for (Tick tick : ticks) {
            if (view.isCovered(view.axis().pixel(tick.labelAt()))) {
                continue;
            }
            TextBlock block = TextBlock.of(tick.text(), font.withSize(font.size() * tick.fontScale()));
            labels.add(placement.label(tick, block, angle));
        }
    }

    /** These labels without those that reach over the plot's end of the axis, or the page's, if that is not allowed. */
    TickText within(Page page) {
        if (!mayOverflow()) {
            boolean domain = overflow().equals("hide past domain");
            double from = domain ? view.axis().offset() : 0;
            double to = domain ? from + view.axis().length() : view.isX() ? page.width() : page.height();
            labels.removeIf(label -> reachesOver(label, from, to));
        }
        return this;
    }

    boolean mayOverflow() {
        return overflow().equals("allow");
    }

    private String overflow() {
        boolean inside = LabelSide.of(view).isInside();
        String otherwise = inside ? "hide past domain" : view.axis().hasCategories() ? "allow" : "hide past div";
        return view.attrs().word("ticklabeloverflow", otherwise, "allow", "hide past div", "hide past domain");
    }

    private boolean reachesOver(Label label, double from, double to) {
        Rect box = label.bounds();
        if (view.isX()) {
            return box.right() > to || box.x() < from;
        }
        // A level label may touch the end, but only where the figure says that it is level.
        boolean isLevel = view.attrs().number("tickangle", 1) == 0;
        double head = isLevel ? label.block().style().size() / 4 : 0;
        return box.bottom() > to || box.y() + head < from;
    }
}
