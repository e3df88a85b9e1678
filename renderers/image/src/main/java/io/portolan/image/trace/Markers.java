package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Spots;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The markers of a trace: sizes, colours and symbols, each one for all or one for each. */
public final class Markers {

    private static final double DEFAULT_SIZE = 6;
    private static final double BUBBLE_OPACITY = 0.7;
    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    /** What markers may have each for themselves. */
    private static final List<String> ARRAYS = List.of(
            "size",
            "color",
            "opacity",
            "symbol",
            "angle",
            "standoff",
            "gradient.type",
            "gradient.color",
            "line.color",
            "line.width");

    private final Attrs attrs;
    private final Attrs line;
    private final Color color;
    private final Column sizes;
    private final Column colors;
    private final Column lineColors;
    private final Column opacities;
    private final Column symbols;
    private final Column lineWidths;
    private final Column angles;
    private final Column standoffs;
    private final Column gradientTypes;
    private final Column gradientColors;
    private final Selection selection;
    private final String lineShape;
    private final @Nullable ColorMapper scale;
    private final @Nullable ColorMapper lineScale;

    /**
     * Markers of which none is selected.
     *
     * @param attrs the {@code marker} part
     * @param color where none is stated
     */
    public Markers(Attrs attrs, Color color, ColorAxes colorAxes) {
        this(attrs, color, colorAxes, Selection.none(), "linear");
    }

    /**
     * Markers as {@link #Markers(Attrs, Color, ColorAxes)}, some of which are selected.
     *
     * @param lineShape of the line through them, along which they may point
     */
    Markers(Attrs attrs, Color color, ColorAxes colorAxes, Selection selection, String lineShape) {
        this.selection = selection;
        this.lineShape = lineShape;
        this.attrs = attrs;
        this.line = attrs.part("line");
        this.color = attrs.color("color", color);
        sizes = attrs.column("size");
        colors = attrs.column("color");
        lineColors = line.column("color");
        opacities = attrs.column("opacity");
        symbols = attrs.column("symbol");
        lineWidths = line.column("width");
        angles = attrs.column("angle");
        standoffs = attrs.column("standoff");
        gradientTypes = attrs.column("gradient.type");
        gradientColors = attrs.column("gradient.color");
        scale = scale(attrs, colors, colorAxes);
        lineScale = scale(line, lineColors, colorAxes);
    }

    private static @Nullable ColorMapper scale(Attrs part, Column colors, ColorAxes colorAxes) {
        if (!colors.isNumeric()) {
            return null;
        }
        ColorMapper mapper = colorAxes.mapper(part, "c", true);
        mapper.include(colors.numbers());
        return mapper;
    }

    /** One colour that stands for all of them, in lines and legends. */
    public Color color() {
        return color;
    }

    public boolean isBubble() {
        return !sizes.isEmpty();
    }

    /** Diameters in pixels. */
    public double size(int index) {
        return selection.size(index).orElseGet(() -> ownSize(index));
    }

    private double ownSize(int index) {
        return sizes.isEmpty() ? Math.max(0, attrs.number("size", DEFAULT_SIZE)) : scaled(sizes.number(index));
    }

    private double scaled(double value) {
        double relative = value / attrs.number("sizeref", 1);
        boolean area = attrs.text("sizemode", "diameter").equals("area");
        double radius = area ? Math.sqrt(Math.max(0, relative / 2)) : relative / 2;
        double least = attrs.number("sizemin", 0) / 2;
        return Double.isFinite(radius) && radius > 0 ? 2 * Math.max(radius, least) : 0;
    }

    /** The room that so many of them want around their points on an axis. */
    Room room(boolean padded, int count) {
        double reference = 1.6 * attrs.number("sizeref", 1);
        boolean area = attrs.text("sizemode", "diameter").equals("area");
        if (!isBubble()) {
            return new Room(padded, false, pad(attrs.number("size", DEFAULT_SIZE) / reference, area), null);
        }
        double[] pads = new double[count];
        for (int i = 0; i < count; i++) {
            pads[i] = pad(sizes.number(i) / reference, area);
        }
        return new Room(padded, false, 0, pads);
    }

    private static double pad(double size, boolean area) {
        double pad = area ? Math.sqrt(Math.max(0, size)) : size;
        return Double.isNaN(pad) ? 3 : Math.max(pad, 3);
    }

    /** Draws the markers at spots; those that are not finite have none. */
    public void draw(Spots spots, List<Element> out) {
        if (isUniform()) {
            look(0, selection).draw(spots, out);
            return;
        }
        // Neighbours of one look go together; others must keep their order, since they may overlap.
        int start = 0;
        while (start < spots.count()) {
            MarkerLook look = look(start, spots);
            int end = start + 1;
            while (end < spots.count() && look(end, spots).equals(look)) {
                end++;
            }
            look.draw(spots.part(start, end), out);
            start = end;
        }
    }

    private boolean isUniform() {
        return !selection.isAny() && !pointsBack() && ARRAYS.stream().noneMatch(attrs::isList);
    }

    /** Whether each marker has the direction from the one before. */
    private boolean pointsBack() {
        return attrs.text("angleref", "up").equals("previous");
    }

    private MarkerLook look(int index, Spots spots) {
        MarkerLook look = look(index, selection);
        return pointsBack() ? look.turned(index == 0 ? Double.NaN : direction(index, spots)) : look;
    }

    /** The direction to a point from the one before: 0 up, clockwise; lines with steps end upright or level. */
    private double direction(int index, Spots spots) {
        double dx = lineShape.endsWith("v") ? 0 : spots.x(index) - spots.x(index - 1);
        double dy = lineShape.endsWith("h") ? 0 : spots.y(index) - spots.y(index - 1);
        return StrictMath.toDegrees(StrictMath.atan2(dy, dx)) + 90;
    }

    /** How a marker looks where some are selected. */
    private MarkerLook look(int index, Selection chosen) {
        double stated = opacities.isEmpty()
                ? attrs.number("opacity", isBubble() ? BUBBLE_OPACITY : 1)
                : Math.max(0, Math.min(1, opacities.number(index)));
        double opacity = chosen.opacity(index, stated);
        return new MarkerLook(
                symbol(index),
                chosen.size(index).orElseGet(() -> ownSize(index)),
                number(angles, index, "angle", 0),
                number(standoffs, index, "standoff", 0),
                chosen.color(index).orElseGet(() -> fill(index)).faded(opacity),
                gradient(index, opacity),
                lineColor(index).faded(opacity),
                number(lineWidths, index, "line.width", isBubble() ? 1 : 0),
                line.text("dash", "solid"));
    }

    private String symbol(int index) {
        return symbols.isEmpty() ? attrs.text("symbol", "circle") : String.valueOf(symbols.text(index));
    }

    private double number(Column listed, int index, String name, double otherwise) {
        return listed.isEmpty() ? attrs.number(name, otherwise) : listed.number(index);
    }

    private @Nullable MarkerGradient gradient(int index, double opacity) {
        String type = gradientTypes.isEmpty()
                ? attrs.text("gradient.type", "none")
                : String.valueOf(gradientTypes.text(index));
        return type.matches("radial|horizontal|vertical")
                ? new MarkerGradient(
                        type,
                        gradientColors
                                .color(index)
                                .orElse(attrs.color("gradient.color", DARK))
                                .faded(opacity))
                : null;
    }

    /** The pixels by which a line ends before a point, to make room for an arrowhead. */
    double backoff(int index) {
        double standoff = number(standoffs, index, "standoff", 0);
        return Symbol.of(symbol(index)).backoff() * ownSize(index) + standoff;
    }

    public Color fill(int index) {
        if (scale != null) {
            double value = colors.number(index);
            return Double.isNaN(value) ? DARK : scale.color(value);
        }
        return colors.isEmpty() ? color : colors.color(index).orElse(index < colors.size() ? Color.BLACK : color);
    }

    /** Whether numbers colour the outlines. */
    boolean hasLineScale() {
        return lineScale != null;
    }

    /** The colour of an outline. */
    Color lineColor(int index) {
        if (lineScale != null) {
            return lineScale.color(lineColors.number(index));
        }
        Color stated = line.color("color", isBubble() ? Color.WHITE : DARK);
        return lineColors.isEmpty() ? stated : lineColors.color(index).orElse(stated);
    }

    /** Draws the marker that stands for all in the legend. */
    public void drawKey(double cx, double cy, List<Element> out) {
        MarkerLook first = look(0, Selection.none());
        boolean refers = !attrs.text("angleref", "up").equals("up");
        MarkerLook key = first.forKey(isBubble() ? 2 : 0, refers ? 90 : first.angle());
        key.draw(Spots.of(new double[] {cx}, new double[] {cy}), out);
    }

    /** Their colour bar, where numbers colour them and the figure shows it. */
    public Optional<ColorBarSpec> colorBar() {
        boolean own = scale != null && !attrs.has("coloraxis");
        return own && attrs.flag("showscale", attrs.has("colorbar")) ? Optional.of(scale.bar()) : Optional.empty();
    }
}
