package io.portolan.image.trace;

import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Spots;
import io.portolan.image.scene.Stamps;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The markers of a trace: sizes, colours and symbols, each one for all or one for each. */
public final class Markers {

    private static final double DEFAULT_SIZE = 6;
    private static final double BUBBLE_OPACITY = 0.7;

    private final Attrs attrs;
    private final Attrs line;
    private final Color color;
    private final Column sizes;
    private final Column colors;
    private final Column lineColors;
    private final Column lineWidths;
    private final Column opacities;
    private final Column symbols;
    private final Column angles;
    private final Selection selection;
    private final @Nullable ColorMapper scale;
    private final @Nullable ColorMapper lineScale;

    /**
     * Markers of which none is selected.
     *
     * @param attrs the {@code marker} part
     * @param color where none is stated
     */
    public Markers(Attrs attrs, Color color, ColorAxes colorAxes) {
        this(attrs, color, colorAxes, Selection.none());
    }

    /** Markers as {@link #Markers(Attrs, Color, ColorAxes)}, some of which are selected. */
    Markers(Attrs attrs, Color color, ColorAxes colorAxes, Selection selection) {
        this.selection = selection;
        this.attrs = attrs;
        this.line = attrs.part("line");
        this.color = attrs.color("color", color);
        sizes = attrs.column("size");
        colors = attrs.column("color");
        lineColors = line.column("color");
        lineWidths = line.column("width");
        opacities = attrs.column("opacity");
        symbols = attrs.column("symbol");
        angles = attrs.column("angle");
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

    /** How one marker looks: markers that look the same are drawn as one element. */
    private record Look(String symbol, double size, double angle, Color fill, Color stroke, double width) {}

    /** Draws the markers at spots; those that are not finite have none. */
    public void draw(Spots spots, List<Element> out) {
        if (isUniform()) {
            drawAll(look(0, selection), spots, out);
            return;
        }
        // Neighbours of one look go together; others must keep their order, since they may overlap.
        int start = 0;
        while (start < spots.count()) {
            Look look = look(start, selection);
            int end = start + 1;
            while (end < spots.count() && look(end, selection).equals(look)) {
                end++;
            }
            drawAll(look, spots.part(start, end), out);
            start = end;
        }
    }

    private boolean isUniform() {
        return !selection.isAny()
                && sizes.isEmpty()
                && colors.isEmpty()
                && lineColors.isEmpty()
                && lineWidths.isEmpty()
                && opacities.isEmpty()
                && symbols.isEmpty()
                && angles.isEmpty();
    }

    /** How a marker looks where some are selected. */
    private Look look(int index, Selection chosen) {
        String symbol = symbols.isEmpty() ? attrs.text("symbol", "circle") : String.valueOf(symbols.text(index));
        double own = opacities.isEmpty()
                ? attrs.number("opacity", isBubble() ? BUBBLE_OPACITY : 1)
                : Math.max(0, Math.min(1, opacities.number(index)));
        double opacity = chosen.opacity(index, own);
        double angle = angles.isEmpty() ? attrs.number("angle", 0) : angles.number(index);
        double width = lineWidths.isEmpty() ? line.number("width", isBubble() ? 1 : 0) : lineWidths.number(index);
        Color fill = chosen.color(index).orElseGet(() -> fill(index));
        return new Look(
                symbol,
                chosen.size(index).orElseGet(() -> ownSize(index)),
                angle,
                fill.faded(opacity),
                lineColor(index).faded(opacity),
                width);
    }

    public Color fill(int index) {
        if (scale != null) {
            double value = colors.number(index);
            return Double.isNaN(value) ? Color.rgb(0x44, 0x44, 0x44) : scale.color(value);
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
        Color stated = line.color("color", isBubble() ? Color.WHITE : Color.rgb(0x44, 0x44, 0x44));
        return lineColors.isEmpty() ? stated : lineColors.color(index).orElse(stated);
    }

    private void drawAll(Look look, Spots spots, List<Element> out) {
        if (look.size() <= 0) {
            return;
        }
        Symbol symbol = Symbol.of(look.symbol());
        boolean bare = symbol.hollow() || symbol.lineOnly();
        double width = bare ? Math.max(1, look.width()) : look.width();
        Color ink = symbol.hollow() && !symbol.lineOnly() ? look.fill() : look.stroke();
        Color strokeColor = symbol.hollow() ? look.fill() : ink;
        Stroke stroke = width > 0 ? Stroke.of(strokeColor, width) : null;
        Spots present = spots.present();
        if (present.count() > 0) {
            out.add(new Stamps(
                    look.angle() == 0
                            ? symbol.sized(look.size())
                            : symbol.sized(look.size()).rotated(look.angle()),
                    bare ? null : look.fill(),
                    stroke,
                    present));
        }
    }

    /** Draws the marker that stands for all in the legend. */
    public void drawKey(double cx, double cy, List<Element> out) {
        Look first = look(0, Selection.none());
        double size = isBubble() ? Math.max(2, Math.min(16, first.size())) : Math.min(16, first.size());
        Look key =
                new Look(first.symbol(), size, first.angle(), first.fill(), first.stroke(), Math.min(first.width(), 5));
        drawAll(key, Spots.of(new double[] {cx}, new double[] {cy}), out);
    }

    /** Their colour bar, where numbers colour them and the figure shows it. */
    public Optional<ColorBarSpec> colorBar() {
        boolean own = scale != null && !attrs.has("coloraxis");
        return own && attrs.flag("showscale", attrs.has("colorbar")) ? Optional.of(scale.bar()) : Optional.empty();
    }
}
