package io.portolan.image.contour;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorMapper;
import io.portolan.image.trace.ColorSteps;
import io.portolan.image.trace.Dashes;
import io.portolan.image.trace.LegendEntry;
import io.portolan.image.trace.TraceSetup;
import io.portolan.image.value.Attrs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the contours of a trace look: which there are, and in which colours. */
public final class ContourStyle {

    private final TraceSetup setup;
    private final Attrs attrs;
    private final ColorMapper mapper;
    private final Levels levels;
    private final @Nullable Constraint constraint;

    private ContourStyle(TraceSetup setup, ColorMapper mapper, Levels levels) {
        this.setup = setup;
        this.attrs = setup.attrs();
        this.mapper = mapper;
        this.levels = levels;
        boolean constrained = attrs.text("contours.type", "levels").equals("constraint");
        constraint = constrained ? Constraint.of(attrs.part("contours")) : null;
    }

    /**
     * The style of a trace.
     *
     * @param values all values of its field, without gaps; the mapper takes in what of them is to be coloured
     */
    public static ContourStyle of(TraceSetup setup, ColorMapper mapper, double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        Levels levels = Levels.of(setup.attrs(), low <= high ? low : 0, low <= high ? high : 1);
        ContourStyle style = new ContourStyle(setup, mapper, levels);
        mapper.include(style.isBetweenLevels() ? style.levelRange() : values);
        if (style.isColored()) {
            mapper.offer(style.coloring(), () -> style.bar(mapper.attrs().part("colorbar")));
        }
        return style;
    }

    /** Stated levels tell the range of colours that run through, unless the range is stated itself. */
    private boolean isBetweenLevels() {
        return coloring().equals("heatmap") && !Levels.isAutomatic(attrs);
    }

    private double[] levelRange() {
        double low = levels.start() - levels.size() / 2;
        return new double[] {low, low + levels.count() * levels.size()};
    }

    @Nullable
    Constraint constraint() {
        return constraint;
    }

    /** {@code fill}, {@code heatmap}, {@code lines} or {@code none}. */
    String coloring() {
        return attrs.word("contours.coloring", "fill", "heatmap", "lines", "none");
    }

    /** Whether there are colours of a scale at all. */
    boolean isColored() {
        return constraint == null && !coloring().equals("none");
    }

    public boolean isSmooth() {
        return constraint == null && coloring().equals("heatmap");
    }

    double[] levels() {
        return constraint != null ? constraint.levels() : levels.values();
    }

    double firstValue() {
        return constraint != null ? constraint.low() : levels.start();
    }

    double lastValue() {
        return constraint != null ? constraint.high() : levels.end();
    }

    double size() {
        return levels.size();
    }

    double smoothing() {
        return Math.max(0, Math.min(1.3, attrs.number("line.smoothing", 1)));
    }

    boolean showsLines() {
        boolean always = constraint == null ? !coloring().equals("fill") : !constraint.isShaded();
        return always || attrs.flag("contours.showlines", true);
    }

    boolean showsLabels() {
        return attrs.flag("contours.showlabels", false);
    }

    ContourColors colors() {
        return ContourColors.of(attrs, levels, mapper, coloring().equals("lines"));
    }

    Color fillColor() {
        Color ink = attrs.color("line.color", setup.color());
        return attrs.color("fillcolor", ink.faded(0.5));
    }

    /** The colour of lines and labels at a level. */
    Color lineColor(double level) {
        if (constraint == null) {
            return coloring().equals("lines") ? colors().at(level) : attrs.color("line.color", Color.BLACK);
        }
        boolean shaded = constraint.isShaded() && fillColor().visible();
        return attrs.color("line.color", shaded ? fillColor().opaque() : setup.color());
    }

    Stroke stroke(double level) {
        double width = Math.max(0, attrs.number("line.width", constraint == null ? 0.5 : 2));
        return Stroke.of(lineColor(level), width).dashed(Dashes.of(attrs.text("line.dash", "solid"), width));
    }

    /** The colour bar, if it has one of its own. */
    public Optional<ColorBarSpec> colorBar() {
        boolean own = isColored() && !attrs.has("coloraxis") && attrs.flag("showscale", true);
        return own ? Optional.of(bar(attrs.part("colorbar"))) : Optional.empty();
    }

    /** A colour bar of bands, a gradient or lines. */
    private ColorBarSpec bar(Attrs bar) {
        ContourColors colors = colors();
        boolean filled = coloring().equals("fill");
        ColorSteps steps = new ColorSteps(levels.values(), levels.size(), filled ? colors::at : null, this::barLine);
        return isSmooth()
                ? new ColorBarSpec(bar, mapper.scale(), mapper.low(), mapper.high(), steps)
                : new ColorBarSpec(bar, null, colors.low(), colors.high(), steps);
    }

    private Stroke barLine(double level) {
        return showsLines() ? stroke(level) : Stroke.of(Color.TRANSPARENT, 0);
    }

    /** Contours explain themselves by their colour bar; where they have none, or the figure asks, they are listed. */
    public List<LegendEntry> legend() {
        boolean listed = attrs.flag("showlegend", !isColored());
        return listed ? List.of(new LegendEntry(setup.name(), attrs, new ContourKey(this, mapper)::draw)) : List.of();
    }
}
