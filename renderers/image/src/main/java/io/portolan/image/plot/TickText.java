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

    private static final double MID_SHIFT = 0.35;
    private static final double CAP_SHIFT = 0.7;
    private static final double GAP = 2;
    private static final double[] AUTO_ANGLES = {0, 30, 90};

    private final AxisView view;
    private final double line;
    private final double lean;
    private final boolean isStated;
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
        this.lean = lean;
        isStated = view.attrs().number("tickangle").isPresent();
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
        lean = 0;
        isStated = false;
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

    /** The stated angle, or the first of the automatic ones at which labels do not run into each other. */
    private double angle() {
        var stated = view.attrs().number("tickangle");
        if (stated.isPresent() || !view.isX()) {
            return stated.orElse(0.0);
        }
        set(0, view.ticks());
        boolean digits = labels.stream()
                .anyMatch(label ->
                        label.block().style().size() < view.style().tickFont().size());
        double angle = isTooWide() ? 90 : !digits && overlaps() ? turned() : 0;
        labels.clear();
        return angle;
    }

    /** Whether a label would run over the lines between categories. */
    private boolean isTooWide() {
        boolean grouped =
                view.axis().type() == AxisType.MULTICATEGORY && view.attrs().flag("showdividers", true);
        boolean bounded = grouped || view.ticksOnBoundaries();
        double room = Math.abs(view.axis().pixelsPerUnit()) - 2 * GAP;
        return bounded && labels.stream().anyMatch(label -> label.block().width() > room);
    }

    private boolean overlaps() {
        for (int i = 1; i < labels.size(); i++) {
            Label one = labels.get(i - 1);
            Label other = labels.get(i);
            double needed = (one.block().width() + other.block().width()) / 2 + 2;
            if (Math.abs(one.x() - other.x()) < needed && !one.block().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private double turned() {
        int last = labels.size() - 1;
        double adjacent = Math.abs(labels.get(last).x() - labels.get(0).x()) / last;
        int lines = labels.stream()
                .mapToInt(label -> label.block().lineCount())
                .max()
                .orElse(1);
        double opposite = view.style().tickFont().size() * 1.25 * lines;
        double largestCosine = adjacent / Math.sqrt(adjacent * adjacent + opposite * opposite);
        for (double angle : angles()) {
            if (Math.abs(StrictMath.cos(StrictMath.toRadians(angle))) <= largestCosine) {
                return angle;
            }
        }
        return 90;
    }

    private double[] angles() {
        double[] stated = view.attrs().column("autotickangles").numbers();
        return stated.length == 0 ? AUTO_ANGLES : stated;
    }

    private void set(double angle, List<Tick> ticks) {
        TextStyle font = view.style().tickFont();
        for (Tick tick : ticks) {
            TextBlock block = TextBlock.of(tick.text(), font.withSize(font.size() * tick.fontScale()));
            labels.add(view.isX() ? horizontal(tick, block, angle) : vertical(tick, block, angle));
        }
    }

    private Label horizontal(Tick tick, TextBlock block, double angle) {
        boolean below = view.side().equals("bottom");
        int flip = below ? 1 : -1;
        double size = block.style().size();
        double down = below ? 1 : -0.2;
        double across = 0;
        if (isStated && Math.abs(angle) == 90) {
            down = angle == -90 && below ? CAP_SHIFT : angle == 90 && !below ? MID_SHIFT : 0.5;
            across = MID_SHIFT / 2 * (angle / 90);
        }
        double x = view.axis().pixel(tick.labelAt())
                + tick.dx() * size
                + across * size
                + view.style().labelShift(lean) * flip;
        double y = tick.dy() * size + line + view.style().labelStandoff(lean) * flip + size * down;
        Anchor anchor =
                angle == 0 || Math.abs(angle) == 180 ? Anchor.MIDDLE : angle * flip < 0 ? Anchor.END : Anchor.START;
        double extra = (block.lineCount() - 1) * block.lineHeight();
        double shift = angle < -60 || angle > 60 ? -extra / 2 : below ? 0 : -extra;
        return Label.turned(block, x, y, shift, anchor, angle);
    }

    private Label vertical(Tick tick, TextBlock block, double angle) {
        boolean left = view.side().equals("left");
        int flip = left ? 1 : -1;
        double size = block.style().size();
        double away = 0;
        if (Math.abs(angle) == 90) {
            away = angle == -90 && left || angle == 90 && !left ? CAP_SHIFT : 0.5;
        }
        double x = tick.dx() * size + line - (view.style().labelStandoff(lean) + size * away) * flip;
        double y = view.axis().pixel(tick.labelAt())
                + tick.dy() * size
                + size * MID_SHIFT
                + view.style().labelShift(lean) * flip;
        Anchor anchor = Math.abs(angle) == 90 ? Anchor.MIDDLE : left ? Anchor.END : Anchor.START;
        double extra = (block.lineCount() - 1) * block.lineHeight();
        double lean = left ? angle : -angle;
        double shift = lean < -30 ? -extra : lean < 30 ? -extra / 2 : 0;
        return Label.turned(block, x, y, shift, anchor, angle);
    }
}
