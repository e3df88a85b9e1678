package io.portolan.image.control;

import io.portolan.image.axis.Axis;
import io.portolan.image.plot.AxisMargins;
import io.portolan.image.plot.AxisSet;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Margins;
import io.portolan.image.plot.Page;
import io.portolan.image.plot.Subplot;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.text.TextBlock;
import io.portolan.image.trace.CartesianTrace;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole of an x axis's data in a strip below the plot, with what the plot shows between two handles. */
final class RangeSlider implements Control {

    private static final double GAP = 15;
    private static final double TITLE_GAP = 10;
    private static final double HANDLE_WIDTH = 4;
    private static final Color INK = Color.rgb(0x44, 0x44, 0x44);
    private static final Color MASK = Color.rgba(0, 0, 0, 0.4);
    private static final Color MASK_ACROSS = Color.rgba(0, 0, 0, 0.2);

    private final AxisView view;
    private final Attrs attrs;
    private final AxisSet axes;
    private final List<CartesianTrace> traces;
    private final Attrs layout;
    private final double pad;

    /**
     * The slider of an axis.
     *
     * @param pad pixels between plot and axis line
     */
    RangeSlider(AxisView view, AxisSet axes, List<CartesianTrace> traces, Attrs layout, double pad) {
        this.view = view;
        this.axes = axes;
        this.traces = traces;
        this.layout = layout;
        this.pad = pad;
        attrs = view.attrs().part("rangeslider");
    }

    /** Whether an axis has a slider: asked for, or wanted by its traces. */
    static boolean isShown(AxisView view, List<CartesianTrace> traces) {
        boolean wanted = traces.stream().anyMatch(trace -> trace.x() == view.axis() && trace.wantsRangeSlider());
        boolean any = wanted || view.attrs().has("rangeslider");
        return any && view.isX() && view.attrs().flag("rangeslider.visible", true);
    }

    private boolean isBelowLabels() {
        return view.side().equals("bottom");
    }

    private double border() {
        return Math.floor(attrs.number("borderwidth", 0));
    }

    private double shift() {
        return Math.floor(border() / 2);
    }

    private double height(Page page) {
        double free = page.height() - layout.number("margin.b", 80) - layout.number("margin.t", 100);
        return Math.max(0, free * attrs.number("thickness", 0.15));
    }

    /** The lowest end of the plots that the axis spans, as a share of the plot. */
    private double lowest() {
        return axes.subplots().stream()
                .filter(subplot -> subplot.x() == view)
                .mapToDouble(subplot -> subplot.y().domainStart())
                .min()
                .orElse(0);
    }

    private double labelDepth(Page page) {
        return isBelowLabels() ? new AxisMargins(view, page, pad).labelDepth() : 0;
    }

    @Override
    public void push(Page page, Margins margins) {
        double title = 0;
        if (isBelowLabels() && !view.style().title().isEmpty()) {
            TextBlock block = TextBlock.of(view.style().title(), view.style().titleFont());
            title = 1.5 * block.style().size() + TITLE_GAP + shift() + (block.lineCount() - 1) * block.lineHeight();
        }
        double below = height(page) + labelDepth(page) + Math.max(layout.number("margin.b", 80), title);
        double y = lowest();
        margins.push(new Margins.Push(0, 0, y, y, 0, 0, 0, below), GAP + 2 * shift());
    }

    private Rect box(Page page) {
        double x = Math.rint(page.paperX(view.domainStart()));
        double y = Math.rint(page.paperY(lowest()) + labelDepth(page) + shift() + GAP);
        return new Rect(x, y, view.axis().length(), height(page));
    }

    /** The axis as long as the slider, showing everything there is. */
    private Axis strip(Rect box) {
        Axis axis = view.axis();
        double[] whole = axis.wholeRange();
        Column stated = attrs.column("range");
        boolean own = stated.size() == 2 && !attrs.flag("autorange", false);
        double from = own ? axis.position(stated.get(0)) : whole[0];
        double to = own ? axis.position(stated.get(1)) : whole[1];
        boolean up = axis.low() < axis.high();
        return axis.elsewhere(
                up ? Math.min(from, axis.low()) : Math.max(from, axis.low()),
                up ? Math.max(to, axis.high()) : Math.min(to, axis.high()),
                box.x(),
                box.width());
    }

    @Override
    public void draw(Page page, List<Element> out) {
        Rect box = box(page);
        Axis strip = strip(box);
        frame(box, out);
        List<Element> inside = new ArrayList<>();
        for (Subplot subplot : axes.subplots()) {
            if (subplot.x() == view) {
                plot(subplot, strip, across(subplot.y(), box), inside);
            }
        }
        out.add(Group.clipped(box, inside));
        masks(box, strip, out);
        title(box, out);
    }

    private void frame(Rect box, List<Element> out) {
        double grown = border() - border() % 2;
        Path path = new Rect(box.x() - shift(), box.y() - shift(), box.width() + grown, box.height() + grown).path();
        Color ground = attrs.color("bgcolor", layout.color("plot_bgcolor", Color.WHITE));
        Stroke stroke = border() > 0 ? Stroke.of(attrs.color("bordercolor", INK), border()) : null;
        out.add(new PathElement(path, ground, stroke));
    }

    private Attrs acrossAttrs(AxisView y) {
        return attrs.part("yaxis" + y.axis().id().substring(1));
    }

    /** What the slider shows of a y axis: what the plot shows, all there is, or what is stated. */
    private Axis across(AxisView y, Rect box) {
        Axis axis = y.axis();
        Column stated = acrossAttrs(y).column("range");
        switch (acrossMode(y)) {
            case "auto":
                double[] whole = axis.wholeRange();
                return axis.elsewhere(whole[0], whole[1], box.y(), box.height());
            case "fixed":
                double from = stated.size() == 2 ? axis.position(stated.get(0)) : axis.low();
                double to = stated.size() == 2 ? axis.position(stated.get(1)) : axis.high();
                return axis.elsewhere(from, to, box.y(), box.height());
            default:
                return axis.elsewhere(axis.low(), axis.high(), box.y(), box.height());
        }
    }

    private String acrossMode(AxisView y) {
        boolean stated = acrossAttrs(y).has("range");
        return acrossAttrs(y).word("rangemode", stated ? "fixed" : "match", "auto", "fixed", "match");
    }

    private void plot(Subplot subplot, Axis strip, Axis across, List<Element> out) {
        traces.stream()
                .filter(trace -> subplot.has(trace))
                .sorted(Comparator.comparingInt(CartesianTrace::layer))
                .toList()
                .forEach(trace -> {
                    trace.attach(strip, across);
                    trace.draw(out);
                    trace.drawUnclipped(out);
                    trace.attach(subplot.x().axis(), subplot.y().axis());
                });
    }

    private void masks(Rect box, Axis strip, List<Element> out) {
        double from = clamp(strip.pixel(view.axis().low()), box.x(), box.right());
        double to = clamp(strip.pixel(view.axis().high()), box.x(), box.right());
        mask(Rect.between(box.x(), box.y(), from, box.bottom()), MASK, out);
        mask(Rect.between(to, box.y(), box.right(), box.bottom()), MASK, out);
        AxisView y = view.anchor();
        if (y != null && !acrossMode(y).equals("match")) {
            Axis across = across(y, box);
            double top = clamp(across.pixel(y.axis().high()), box.y(), box.bottom());
            double bottom = clamp(across.pixel(y.axis().low()), box.y(), box.bottom());
            mask(Rect.between(from, box.y(), to, top), MASK_ACROSS, out);
            mask(Rect.between(from, bottom, to, box.bottom()), MASK_ACROSS, out);
        }
        handle(Math.rint(from - box.x() - HANDLE_WIDTH / 2) - 0.5, box, out);
        handle(Math.rint(to - box.x() - HANDLE_WIDTH / 2) + 0.5, box, out);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static void mask(Rect area, Color color, List<Element> out) {
        if (area.width() > 0 && area.height() > 0) {
            out.add(PathElement.filled(area.path(), color));
        }
    }

    private static void handle(double x, Rect box, List<Element> out) {
        double top = box.y() + 0.5 + Math.rint(box.height() / 4);
        Rect handle = new Rect(box.x() + x, top, HANDLE_WIDTH, Math.rint(box.height() / 2));
        out.add(new PathElement(handle.path(), Color.WHITE, Stroke.of(INK, 1)));
    }

    /** The axis's title stands below the slider instead of below the labels. */
    private void title(Rect box, List<Element> out) {
        if (!isBelowLabels()
                || !view.style().isVisible()
                || view.style().title().isEmpty()) {
            return;
        }
        TextBlock block = TextBlock.of(view.style().title(), view.style().titleFont());
        double y = box.bottom() + shift() + TITLE_GAP + 1.5 * block.style().size();
        Axis axis = view.axis();
        out.add(block.at(axis.offset() + axis.length() / 2, y, Anchor.MIDDLE));
    }

    @Override
    public boolean titles(AxisView other) {
        return other == view && isBelowLabels();
    }
}
