package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis with its look and its place beside the plot. */
public final class AxisView {

    private static final double PANEL_GRID_SHARE = 0.4;

    private static final double AUTOSHIFT = 3;

    private final Axis axis;
    private final Attrs attrs;
    private final TextStyle font;
    private final Color plotGround;
    private final Color paper;
    private final AxisStyle style;
    private final MinorStyle minor;
    private final AxisTicks ticks;
    private @Nullable AxisView anchor;
    private @Nullable AxisView overlaid;
    private List<AxisView> crossing = List.of();
    private double coverFrom;
    private double coverTo;
    private double shift;
    private double start;
    private double end = 1;

    public AxisView(Axis axis, TextStyle font, Color plotGround, Color paper) {
        this.axis = axis;
        this.attrs = axis.attrs();
        this.font = font;
        this.plotGround = plotGround;
        this.paper = paper;
        style = new AxisStyle(attrs, font, plotGround, paper);
        minor = new MinorStyle(attrs, style);
        ticks = new AxisTicks(axis, style, minor);
    }

    /**
     * An axis of a panel: unless stated otherwise its line and its ticks are drawn, and its grid is stronger than that of
     * cartesian axes, since the eye finds its way less easily where lines do not cross at right angles.
     */
    public static AxisView onPanel(Axis axis, TextStyle font, Color ground, Color paper) {
        Color line = axis.attrs().color("color", AxisStyle.DARK);
        Color grid = ground.over(paper.over(Color.WHITE)).toward(line, PANEL_GRID_SHARE);
        JsonObject defaults = JsonObject.of(
                "showline", true, "ticks", "outside", "gridcolor", String.format("#%06x", grid.argb() & 0xffffff));
        return new AxisView(axis.with(axis.attrs().over(Attrs.of(defaults))), font, ground, paper);
    }

    public Axis axis() {
        return axis;
    }

    /** How its parts look. */
    public AxisStyle style() {
        return style;
    }

    MinorStyle minorStyle() {
        return minor;
    }

    public Attrs attrs() {
        return attrs;
    }

    /** Its labels on the right or below, whatever side it states. */
    public AxisView beside() {
        Attrs side = Attrs.of(JsonObject.of("side", isX() ? "bottom" : "right"));
        AxisView turned = new AxisView(axis.with(side.over(attrs)), font, plotGround, paper);
        turned.showTicks(ticks());
        return turned;
    }

    public boolean isX() {
        return axis.isX();
    }

    public void anchor(@Nullable AxisView beside) {
        anchor = beside;
    }

    /** The axis at whose end it stands; null where it stands freely at a position. */
    @Nullable
    public AxisView anchor() {
        return anchor;
    }

    void cross(List<AxisView> axes) {
        crossing = axes;
    }

    /** The axes it shares subplots with. */
    List<AxisView> crossing() {
        return crossing;
    }

    /** Lets its labels, if they stand within the plot, hide what is under them of the axes it crosses. */
    void coverUnder(TickText labels) {
        Rect box = labels.bounds();
        if (LabelSide.of(this).isInside() && !labels.labels().isEmpty() && !labels.mayOverflow()) {
            double inner = isX() ? (atStart() ? box.bottom() : box.y()) : atStart() ? box.right() : box.x();
            coverFrom = atStart() ? Double.NEGATIVE_INFINITY : inner;
            coverTo = atStart() ? inner : Double.POSITIVE_INFINITY;
        }
    }

    /** Whether what would stand at a pixel of this axis is hidden by labels of an axis it crosses. */
    boolean isCovered(double pixel) {
        for (AxisView other : crossing) {
            if (pixel > other.coverFrom && pixel < other.coverTo) {
                return true;
            }
        }
        return false;
    }

    public void overlay(@Nullable AxisView below) {
        overlaid = below;
    }

    @Nullable
    public AxisView overlaid() {
        return overlaid;
    }

    public void domain(double from, double to) {
        start = from;
        end = to;
    }

    public double domainStart() {
        return start;
    }

    public double domainEnd() {
        return end;
    }

    public void place(Page page) {
        if (isX()) {
            axis.place(page.paperX(start), (end - start) * page.plot().width());
        } else {
            axis.place(page.paperY(end), (end - start) * page.plot().height());
        }
    }

    /** Computes the ticks anew, after range or length have changed. */
    public void refreshTicks() {
        ticks.refresh(isSynced() ? overlaid : null);
    }

    /** Whether its ticks stand where those of the axis stand that it lies over. */
    boolean isSynced() {
        boolean otherwise = !axis.hasCategories() && attrs.text("dtick", "").isEmpty() && !attrs.isList("tickvals");
        return overlaid != null
                && attrs.text("tickmode", otherwise ? "sync" : "").equals("sync");
    }

    /** Shows other ticks than those of its range. */
    public void showTicks(List<Tick> chosen) {
        ticks.show(chosen);
    }

    public List<Tick> ticks() {
        return ticks.all();
    }

    /** Where tick marks and grid lines stand, in linear space. */
    public List<Double> marks() {
        return ticks.marks();
    }

    /** Where minor ticks stand, in linear space. */
    List<Double> minorMarks() {
        return ticks.minorMarks();
    }

    /** Whether ticks stand between categories and not on them. */
    boolean ticksOnBoundaries() {
        return ticks.areOnBoundaries();
    }

    /** {@code bottom} or {@code top}, {@code left} or {@code right}. */
    public String side() {
        return isX() ? attrs.word("side", "bottom", "top") : attrs.word("side", "left", "right");
    }

    /** Whether it stands at the lower pixel end of the other axis: above or left of the plot. */
    public boolean atStart() {
        return side().equals("top") || side().equals("left");
    }

    /** Whether its labels stand for periods, between its ticks. */
    boolean labelsPeriods() {
        return axis.type() == AxisType.DATE
                && attrs.text("ticklabelmode", "instant").equals("period");
    }

    /** The pixel at which it stands: across its own direction. */
    public double edge(Page page) {
        AxisView beside = anchor;
        if (beside == null) {
            return isX() ? page.paperY(position()) : page.paperX(position()) + shift;
        }
        Axis other = beside.axis();
        return atStart() ? other.offset() : other.offset() + other.length();
    }

    /** The share of the plot at which it stands if it stands freely. */
    double position() {
        AxisView beside = overlaid == null ? null : overlaid.anchor;
        double otherwise = !isAutoshifted() || beside == null ? 0 : atStart() ? beside.start : beside.end;
        return attrs.number("position", otherwise);
    }

    /** Whether it moves away from other axes that stand where it does. */
    boolean isAutoshifted() {
        return !isX() && anchor == null && overlaid != null && attrs.flag("autoshift", false);
    }

    /** By how many pixels it is asked to be moved. */
    double statedShift() {
        double otherwise = !isAutoshifted() ? 0 : atStart() ? -AUTOSHIFT : AUTOSHIFT;
        return isX() || anchor != null ? 0 : attrs.number("shift", otherwise);
    }

    /** Moves it along the axis it crosses, by pixels. */
    void shift(double pixels) {
        shift = pixels;
    }

    double shift() {
        return shift;
    }

    /** The middle of its line, which is just outside of the plot, or where a line of a pixel would have it. */
    public double linePosition(Page page, double pad) {
        double half = halfLine();
        return edge(page) + (anchor == null ? half % 1 : (atStart() ? -1 : 1) * (pad + half));
    }

    double halfLine() {
        return (style.lineWidth() > 0 ? style.lineWidth() : 1) / 2;
    }

    /** Where its line stands on the other side of the plot. */
    public double mirrorPosition(double pad) {
        Axis other = java.util.Objects.requireNonNull(anchor).axis();
        return atStart() ? other.offset() + other.length() + pad + halfLine() : other.offset() - pad - halfLine();
    }
}
