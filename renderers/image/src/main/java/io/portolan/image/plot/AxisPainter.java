package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what stands beside the plot at one axis: its line, its ticks and their labels. */
public final class AxisPainter {

    private final AxisView view;
    private final Axis axis;
    private final Page page;
    private final double pad;

    /**
     * A painter.
     *
     * @param pad pixels between plot and axis line
     */
    public AxisPainter(AxisView view, Page page, double pad) {
        this.view = view;
        this.axis = view.axis();
        this.page = page;
        this.pad = pad;
    }

    /** Draws the axis line, its mirror images and the ticks. */
    public void lineAndTicks(List<Element> out) {
        if (!view.style().isVisible()) {
            return;
        }
        AxisStyle style = view.style();
        if (style.showsLine()) {
            Path.Builder path = Path.builder();
            edges(style.isMirrored(), style.mirrorsAll()).forEach(edge -> along(path, edge));
            stroke(path, Stroke.of(style.lineColor(), style.lineWidth()), out);
        }
        ticks(out);
    }

    /**
     * A side of a plot at which the axis is drawn.
     *
     * @param pixel of the line, across the axis
     * @param outward the direction away from the plot
     * @param other the axis that spans the plot with it; null where it stands freely
     * @param isOwn whether the axis stands there, and not its mirror image in another subplot
     */
    private record Edge(double pixel, int outward, @Nullable AxisView other, boolean isOwn) {}

    private List<Edge> edges(boolean mirrored, boolean all) {
        int outward = view.atStart() ? -1 : 1;
        List<Edge> edges = new ArrayList<>();
        edges.add(new Edge(view.linePosition(page, pad), outward, view.anchor(), true));
        if (mirrored && view.anchor() != null) {
            edges.add(new Edge(view.mirrorPosition(pad), -outward, view.anchor(), true));
        }
        for (AxisView other : all ? view.crossing() : List.<AxisView>of()) {
            if (other != view.anchor()) {
                double away = pad + view.halfLine();
                double end = other.axis().offset() + other.axis().length();
                edges.add(new Edge(other.axis().offset() - away, -1, other, false));
                edges.add(new Edge(end + away, 1, other, false));
            }
        }
        return edges;
    }

    private static void stroke(Path.Builder path, Stroke stroke, List<Element> out) {
        if (!path.isEmpty() && stroke.width() > 0) {
            out.add(PathElement.stroked(path.build(), stroke));
        }
    }

    /** The line reaches round the corner, over the lines of the other axis. */
    private void along(Path.Builder path, Edge edge) {
        AxisView other = edge.other();
        double pixel = edge.pixel();
        double reach =
                other != null && other.style().showsLine() ? pad + other.style().lineWidth() : 0;
        boolean both = reach > 0 && other != null && other.style().isMirrored();
        double from = axis.offset() - (both || reach > 0 && other != null && other.atStart() ? reach : 0);
        double to =
                axis.offset() + axis.length() + (both || reach > 0 && other != null && !other.atStart() ? reach : 0);
        if (axis.isX()) {
            path.move(from, pixel).line(to, pixel);
        } else {
            path.move(pixel, from).line(pixel, to);
        }
    }

    private void ticks(List<Element> out) {
        AxisStyle style = view.style();
        MinorStyle minor = view.minorStyle();
        List<Edge> edges = edges(style.mirrorsTicks(), style.mirrorsAll() && style.mirrorsTicks());
        boolean isInside = style.tickPlacement().equals("inside");
        ticks(
                isInside ? shown(view.minorMarks()) : view.minorMarks(),
                new TickLook(minor.tickPlacement(), minor.tickLength(), minor.tickWidth(), minor.tickColor()),
                edges,
                out);
        ticks(
                isInside && !view.labelsPeriods() ? shown(view.marks()) : view.marks(),
                new TickLook(style.tickPlacement(), style.tickLength(), style.tickWidth(), style.tickColor()),
                edges,
                out);
    }

    private record TickLook(String placement, double length, double width, Color color) {}

    private List<Double> shown(List<Double> marks) {
        return marks.stream().filter(axis::showsWithin).toList();
    }

    private void ticks(List<Double> marks, TickLook look, List<Edge> edges, List<Element> out) {
        boolean isOutside = look.placement().equals("outside");
        if (!isOutside && !look.placement().equals("inside")) {
            return;
        }
        Path.Builder path = Path.builder();
        for (double mark : marks) {
            double at = axis.pixel(mark);
            for (Edge edge : view.isCovered(at) ? List.<Edge>of() : edges) {
                // In other subplots ticks point outward, whatever they do in their own: so has plotly.js it.
                int direction = isOutside || !edge.isOwn() ? edge.outward() : -edge.outward();
                double start = edge.pixel() + direction * view.halfLine();
                tick(path, at, start, start + direction * look.length());
            }
        }
        stroke(path, Stroke.of(look.color(), look.width()), out);
    }

    private void tick(Path.Builder path, double at, double from, double to) {
        if (axis.isX()) {
            path.move(at, from).line(at, to);
        } else {
            path.move(from, at).line(to, at);
        }
    }

    public TickText labels() {
        return new TickText(view, view.linePosition(page, pad)).within(page);
    }
}
