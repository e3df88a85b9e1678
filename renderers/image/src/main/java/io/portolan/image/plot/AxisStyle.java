package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.Dashes;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.FontAttrs;
import io.portolan.image.value.Shades;

/** How the parts of an axis look: what its attributes say, and what they mean where they say nothing. */
public final class AxisStyle {

    /** How much of the axis's own colour is in the colour of its grid. */
    private static final double GRID_SHARE = (0xf - 0xe) / (double) (0xf - 0x4);

    static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    static final double TICK_LENGTH = 5;

    private final Attrs attrs;
    private final TextStyle font;
    private final Color plotGround;
    private final Color paper;
    private boolean gridByDefault = true;
    private boolean ticksByDefault;

    AxisStyle(Attrs attrs, TextStyle font, Color plotGround, Color paper) {
        this.attrs = attrs;
        this.font = font;
        this.plotGround = plotGround;
        this.paper = paper;
    }

    public void noGridByDefault() {
        gridByDefault = false;
    }

    public void ticksByDefault() {
        ticksByDefault = true;
    }

    /** Whether its line and ticks are drawn below all traces. */
    public boolean isBelowTraces() {
        return attrs.text("layer", "above traces").equals("below traces");
    }

    public boolean isVisible() {
        return attrs.flag("visible", true);
    }

    public Color color() {
        return attrs.color("color", DARK);
    }

    public TextStyle tickFont() {
        TextStyle inherited = attrs.has("color") ? font.withColor(color()) : font;
        boolean inside = attrs.text("ticklabelposition", "").startsWith("inside");
        return FontAttrs.style(attrs, "tickfont", inside ? font.withColor(Shades.contrasting(ground())) : inherited);
    }

    public TextStyle titleFont() {
        TextStyle inherited = attrs.has("color") ? font.withColor(color()) : font;
        return FontAttrs.style(attrs, "title.font", inherited.withSize(Math.rint(font.size() * 1.2)));
    }

    public String title() {
        String text = attrs.text("title.text", "");
        return text.startsWith("Click to enter ") ? "" : text;
    }

    public boolean showsTickLabels() {
        return attrs.flag("showticklabels", true) && isVisible();
    }

    /** {@code outside}, {@code inside}, or empty for none. */
    public String tickPlacement() {
        boolean styled = attrs.has("ticklen") || attrs.has("tickwidth") || attrs.has("tickcolor");
        return attrs.text("ticks", styled || ticksByDefault ? "outside" : "");
    }

    public boolean showsTicks() {
        return tickPlacement().equals("outside") || tickPlacement().equals("inside");
    }

    public double tickLength() {
        return attrs.number("ticklen", TICK_LENGTH);
    }

    public double tickWidth() {
        return attrs.number("tickwidth", 1);
    }

    public Color tickColor() {
        return attrs.color("tickcolor", color());
    }

    public boolean showsLine() {
        return attrs.flag("showline", attrs.has("linecolor") || attrs.has("linewidth")) && isVisible();
    }

    public double lineWidth() {
        return showsLine() ? attrs.number("linewidth", 1) : 0;
    }

    public Color lineColor() {
        return attrs.color("linecolor", color());
    }

    public boolean isMirrored() {
        return !attrs.text("mirror", "false").equals("false");
    }

    /** Whether it has mirror images in all subplots it is in. */
    boolean mirrorsAll() {
        return attrs.text("mirror", "").startsWith("all");
    }

    public boolean mirrorsTicks() {
        return attrs.text("mirror", "").contains("ticks");
    }

    public boolean showsGrid() {
        boolean styled = attrs.has("gridcolor") || attrs.has("gridwidth") || attrs.has("griddash");
        return attrs.flag("showgrid", gridByDefault || styled) && isVisible();
    }

    public Stroke gridStroke() {
        double width = gridWidth();
        return Stroke.of(gridColor(), width).dashed(Dashes.of(gridDash(), width));
    }

    String gridDash() {
        return attrs.text("griddash", "solid");
    }

    public double gridWidth() {
        return attrs.number("gridwidth", 1);
    }

    public Color gridColor() {
        return attrs.color("gridcolor", ground().toward(color(), GRID_SHARE));
    }

    /** What the plot is drawn on: its own colour over that of the page. */
    Color ground() {
        return plotGround.over(paper.over(Color.WHITE));
    }

    public boolean showsZeroLine() {
        boolean styled = attrs.has("zerolinecolor") || attrs.has("zerolinewidth");
        return attrs.flag("zeroline", gridByDefault || styled) && isVisible();
    }

    /** Whether its zero line is drawn over the traces. */
    public boolean isZeroLineAbove() {
        return attrs.text("zerolinelayer", "below traces").equals("above traces");
    }

    public double zeroLineWidth() {
        return attrs.number("zerolinewidth", 1);
    }

    public Color zeroLineColor() {
        return attrs.color("zerolinecolor", color());
    }
}
