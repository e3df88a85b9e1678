package io.portolan.image.plot;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.ImageElement;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.trace.ColorBarSpec;
import io.portolan.image.trace.ColorSteps;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import java.util.Arrays;
import java.util.List;

/** A scale of colours beside the plot, with ticks and a title. */
public final class ColorBar {

    private static final Color DARK = Color.rgb(0x44, 0x44, 0x44);

    private final ColorBarSpec spec;
    private final Attrs attrs;
    private final Page page;
    private final ColorBarFrame frame;

    /**
     * A colour bar.
     *
     * @param separators how the figure sets numbers apart
     */
    public ColorBar(ColorBarSpec spec, Attrs separators, TextStyle font, Page page) {
        this.spec = spec;
        this.attrs = spec.attrs();
        this.page = page;
        ColorBarFrame unmoved = new ColorBarFrame(spec, separators, font, page, 0, 0);
        double shift = unmoved.shift();
        boolean vertical = unmoved.isVertical();
        frame = new ColorBarFrame(spec, separators, font, page, vertical ? shift : 0, vertical ? 0 : shift);
    }

    public void push(Margins margins) {
        boolean freeX = frame.isOnPage("xref");
        boolean freeY = frame.isOnPage("yref");
        if (freeX || freeY) {
            reserve(margins, freeX && (frame.isVertical() || !freeY));
            return;
        }
        double beside = frame.isVertical() ? frame.depth() : frame.length();
        double above = frame.isVertical() ? frame.length() : frame.depth();
        boolean shareX = frame.isVertical() ? frame.isThicknessShare() : frame.isLengthShare();
        boolean shareY = frame.isVertical() ? frame.isLengthShare() : frame.isThicknessShare();
        // What is a share of the plot grows and shrinks with it, and needs no pixels of its own.
        double wide = shareX ? beside - frame.thickness() : beside;
        double tall = shareY ? above - frame.thickness() : above;
        wide = shareX && !frame.isVertical() ? 0 : wide;
        tall = shareY && frame.isVertical() ? 0 : tall;
        double shareWide = shareX ? (beside - wide) / page.plot().width() : 0;
        double shareTall = shareY ? (above - tall) / page.plot().height() : 0;
        margins.push(new Margins.Push(
                frame.x() - shareWide * frame.xAnchor(),
                frame.x() + shareWide * (1 - frame.xAnchor()),
                frame.y() - shareTall * (1 - frame.yAnchor()),
                frame.y() + shareTall * frame.yAnchor(),
                wide * frame.xAnchor(),
                wide * (1 - frame.xAnchor()),
                tall * frame.yAnchor(),
                tall * (1 - frame.yAnchor())));
    }

    private void reserve(Margins margins, boolean across) {
        Rect box = frame.box();
        if (across) {
            boolean left = frame.x() < 0.5;
            margins.reserve(left ? 0 : 1, left ? box.right() : page.width() - box.x());
        } else {
            boolean below = frame.y() < 0.5;
            margins.reserve(below ? 3 : 2, below ? page.height() - box.y() : box.bottom());
        }
    }

    public void draw(List<Element> out) {
        Rect bar = frame.bar();
        Color frameColor = attrs.color("bordercolor", DARK);
        Stroke border = frame.border() > 0 ? Stroke.of(frameColor, frame.border()) : null;
        Color ground = attrs.color("bgcolor", Color.TRANSPARENT);
        if (ground.visible() || border != null) {
            out.add(new PathElement(frame.box().path(), ground, border));
        }
        colors(bar, out);
        if (frame.outline() > 0) {
            Color ink = attrs.color("outlinecolor", DARK);
            out.add(PathElement.stroked(bar.path(), Stroke.of(ink, frame.outline())));
        }
        ticks(bar, out);
        frame.labels().draw(out);
        if (frame.hasTitle()) {
            frame.title().draw(out);
        }
    }

    private void colors(Rect bar, List<Element> out) {
        ColorScale scale = spec.scale();
        if (scale != null) {
            out.add(gradient(bar, scale));
        }
        ColorSteps steps = spec.steps();
        if (steps != null) {
            bands(bar, steps, out);
            lines(bar, steps, out);
        }
    }

    private ImageElement gradient(Rect bar, ColorScale scale) {
        boolean vertical = frame.isVertical();
        int steps = (int) Math.max(1, Math.min(1024, Math.rint(vertical ? bar.height() : bar.width())));
        int[] argb = new int[steps];
        for (int i = 0; i < steps; i++) {
            double share = (i + 0.5) / steps;
            argb[i] = scale.at(vertical ? 1 - share : share).opaque().argb();
        }
        return new ImageElement(vertical ? 1 : steps, vertical ? steps : 1, argb, bar, false);
    }

    private double pixel(double value) {
        return Math.rint(frame.view().axis().pixel(value));
    }

    /** One colour from each level to the next, the outer ones to the ends of the bar. */
    private void bands(Rect bar, ColorSteps steps, List<Element> out) {
        if (steps.bands() == null) {
            return;
        }
        double[] levels = shown(steps);
        double[] edges = new double[levels.length + 2];
        edges[0] = spec.low();
        System.arraycopy(levels, 0, edges, 1, levels.length);
        edges[levels.length + 1] = spec.high();
        for (int i = 0; i + 1 < edges.length; i++) {
            double middle = levels.length == 0
                    ? (edges[0] + edges[1]) / 2
                    : i == 0 ? levels[0] - steps.size() / 2 : edges[i] + steps.size() / 2;
            double from = pixel(edges[i]);
            double to = pixel(edges[i + 1]);
            Rect band = frame.isVertical()
                    ? Rect.between(bar.x(), from, bar.right(), to)
                    : Rect.between(from, bar.y(), to, bar.bottom());
            out.add(PathElement.filled(band.path(), steps.bands().apply(middle).opaque()));
        }
    }

    /** The levels within the bar. */
    private double[] shown(ColorSteps steps) {
        double hair = 0.001 * (spec.high() - spec.low());
        return Arrays.stream(steps.levels())
                .filter(level -> level > spec.low() - hair && level < spec.high() + hair)
                .toArray();
    }

    private void lines(Rect bar, ColorSteps steps, List<Element> out) {
        for (double level : shown(steps)) {
            Stroke stroke = steps.lines().apply(level);
            double at = pixel(level) + stroke.width() / 2 % 1;
            if (stroke.visible()) {
                Path line = frame.isVertical()
                        ? Path.line(bar.x(), at, bar.right(), at)
                        : Path.line(at, bar.y(), at, bar.bottom());
                out.add(PathElement.stroked(line, stroke));
            }
        }
    }

    private void ticks(Rect bar, List<Element> out) {
        AxisView view = frame.view();
        String placement = view.style().tickPlacement();
        if (placement.isEmpty()) {
            return;
        }
        double from = frame.tickLine();
        double to = from
                + (placement.equals("outside")
                        ? view.style().tickLength()
                        : -view.style().tickLength());
        Path.Builder path = Path.builder();
        view.ticks().forEach(tick -> {
            double at = view.axis().pixel(tick.value());
            if (frame.isVertical()) {
                path.move(from, at).line(to, at);
            } else {
                path.move(at, from).line(at, to);
            }
        });
        if (!path.isEmpty()) {
            out.add(PathElement.stroked(
                    path.build(),
                    Stroke.of(view.style().tickColor(), view.style().tickWidth())));
        }
    }
}
