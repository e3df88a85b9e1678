package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Tick;
import io.portolan.image.axis.Ticks;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An axis with its look and its place beside the plot. */
final class AxisView {

    /** How much of the axis's own colour is in the colour of its grid. */
    private static final double GRID_SHARE = (0xf - 0xe) / (double) (0xf - 0x4);

    private final Axis axis;
    private final Attrs attrs;
    private final TextStyle font;
    private final Color plotGround;
    private final Color paper;
    private @Nullable AxisView anchor;
    private @Nullable AxisView overlaid;
    private double start;
    private double end = 1;
    private boolean gridByDefault = true;
    private List<Tick> ticks = List.of();

    AxisView(Axis axis, TextStyle font, Color plotGround, Color paper) {
        this.axis = axis;
        this.attrs = axis.attrs();
        this.font = font;
        this.plotGround = plotGround;
        this.paper = paper;
    }

    Axis axis() {
        return axis;
    }

    Attrs attrs() {
        return attrs;
    }

    /** Its labels on the right or below, as beside a colour bar. */
    AxisView beside() {
        AxisView turned = new AxisView(axis.withSide(isX() ? "bottom" : "right"), font, plotGround, paper);
        turned.ticks = ticks;
        return turned;
    }

    boolean isX() {
        return axis.isX();
    }

    void anchor(@Nullable AxisView beside) {
        anchor = beside;
    }

    /** The axis at whose end it stands; null where it stands freely at a position. */
    @Nullable
    AxisView anchor() {
        return anchor;
    }

    void overlay(@Nullable AxisView below) {
        overlaid = below;
    }

    @Nullable
    AxisView overlaid() {
        return overlaid;
    }

    void noGridByDefault() {
        gridByDefault = false;
    }

    void domain(double from, double to) {
        start = from;
        end = to;
    }

    double domainStart() {
        return start;
    }

    double domainEnd() {
        return end;
    }

    void place(Page page) {
        if (isX()) {
            axis.place(page.paperX(start), (end - start) * page.plot().width());
        } else {
            axis.place(page.paperY(end), (end - start) * page.plot().height());
        }
    }

    /** Computes the ticks anew, after range or length have changed. */
    void refreshTicks() {
        ticks = isVisible() ? Ticks.of(axis) : List.of();
    }

    List<Tick> ticks() {
        return ticks;
    }

    boolean isVisible() {
        return attrs.flag("visible", true);
    }

    /** {@code bottom} or {@code top}, {@code left} or {@code right}. */
    String side() {
        return isX() ? attrs.word("side", "bottom", "top") : attrs.word("side", "left", "right");
    }

    /** Whether it stands at the lower pixel end of the other axis: above or left of the plot. */
    boolean atStart() {
        return side().equals("top") || side().equals("left");
    }

    Color color() {
        return attrs.color("color", Color.rgb(0x44, 0x44, 0x44));
    }

    TextStyle tickFont() {
        TextStyle inherited = attrs.has("color") ? font.withColor(color()) : font;
        return FontAttrs.style(attrs, "tickfont", inherited);
    }

    TextStyle titleFont() {
        TextStyle inherited = attrs.has("color") ? font.withColor(color()) : font;
        return FontAttrs.style(attrs, "title.font", inherited.withSize(Math.rint(font.size() * 1.2)));
    }

    String title() {
        String text = attrs.text("title.text", "");
        return text.startsWith("Click to enter ") ? "" : text;
    }

    boolean showsTickLabels() {
        return attrs.flag("showticklabels", true) && isVisible();
    }

    /** {@code outside}, {@code inside}, or empty for none. */
    String tickPlacement() {
        boolean styled = attrs.has("ticklen") || attrs.has("tickwidth") || attrs.has("tickcolor");
        return attrs.text("ticks", styled ? "outside" : "");
    }

    double tickLength() {
        return attrs.number("ticklen", 5);
    }

    double tickWidth() {
        return attrs.number("tickwidth", 1);
    }

    Color tickColor() {
        return attrs.color("tickcolor", color());
    }

    boolean showsLine() {
        return attrs.flag("showline", attrs.has("linecolor") || attrs.has("linewidth")) && isVisible();
    }

    double lineWidth() {
        return showsLine() ? attrs.number("linewidth", 1) : 0;
    }

    Color lineColor() {
        return attrs.color("linecolor", color());
    }

    boolean isMirrored() {
        return !attrs.text("mirror", "false").equals("false");
    }

    boolean mirrorsTicks() {
        return attrs.text("mirror", "").contains("ticks");
    }

    boolean showsGrid() {
        boolean styled = attrs.has("gridcolor") || attrs.has("gridwidth") || attrs.has("griddash");
        return attrs.flag("showgrid", gridByDefault || styled) && isVisible();
    }

    double gridWidth() {
        return attrs.number("gridwidth", 1);
    }

    Color gridColor() {
        return attrs.color("gridcolor", plotGround.over(paper.over(Color.WHITE)).toward(color(), GRID_SHARE));
    }

    boolean showsZeroLine() {
        boolean styled = attrs.has("zerolinecolor") || attrs.has("zerolinewidth");
        return attrs.flag("zeroline", showsGrid() || styled) && isVisible();
    }

    double zeroLineWidth() {
        return attrs.number("zerolinewidth", 1);
    }

    Color zeroLineColor() {
        return attrs.color("zerolinecolor", color());
    }

    /** The pixel at which it stands: across its own direction. */
    double edge(Page page) {
        AxisView beside = anchor;
        if (beside == null) {
            double position = attrs.number("position", 0);
            return isX() ? page.paperY(position) : page.paperX(position);
        }
        Axis other = beside.axis();
        return atStart() ? other.offset() : other.offset() + other.length();
    }

    /** The middle of its line: just outside of the plot. */
    double linePosition(Page page, double pad) {
        return edge(page) + (anchor == null ? 0 : (atStart() ? -1 : 1) * (pad + lineWidth() / 2));
    }

    /** Where its line stands on the other side of the plot. */
    double mirrorPosition(double pad) {
        Axis other = java.util.Objects.requireNonNull(anchor).axis();
        double half = lineWidth() / 2;
        return atStart() ? other.offset() + other.length() + pad + half : other.offset() - pad - half;
    }
}
