package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import java.util.List;

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

    /** Draws the axis line, its mirror image and the ticks. */
    public void lineAndTicks(List<Element> out) {
        if (!view.style().isVisible()) {
            return;
        }
        Path.Builder path = Path.builder();
        double width = view.style().lineWidth();
        boolean mirrored = view.style().isMirrored() && view.anchor() != null;
        along(path, view.linePosition(page, pad));
        if (mirrored) {
            along(path, view.mirrorPosition(pad));
        }
        if (view.style().showsLine()) {
            stroke(path, Stroke.of(view.style().lineColor(), width), out);
        }
        ticks(out, mirrored && view.style().mirrorsTicks());
    }

    private static void stroke(Path.Builder path, Stroke stroke, List<Element> out) {
        if (!path.isEmpty() && stroke.width() > 0) {
            out.add(PathElement.stroked(path.build(), stroke));
        }
    }

    /** The line reaches round the corner, over the lines of the other axis. */
    private void along(Path.Builder path, double pixel) {
        AxisView other = view.anchor();
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

    private void ticks(List<Element> out, boolean mirrored) {
        AxisStyle style = view.style();
        MinorStyle minor = view.minorStyle();
        List<Double> minorMarks = style.tickPlacement().equals("inside") ? shown(view.minorMarks()) : view.minorMarks();
        TickLook small = new TickLook(minor.tickPlacement(), minor.tickLength(), minor.tickWidth(), minor.tickColor());
        ticks(minorMarks, small, mirrored, out);
        boolean clipped = style.tickPlacement().equals("inside") && !view.labelsPeriods();
        TickLook look = new TickLook(style.tickPlacement(), style.tickLength(), style.tickWidth(), style.tickColor());
        ticks(clipped ? shown(view.marks()) : view.marks(), look, mirrored, out);
    }

    private record TickLook(String placement, double length, double width, Color color) {}

    private List<Double> shown(List<Double> marks) {
        return marks.stream().filter(axis::showsWithin).toList();
    }

    private void ticks(List<Double> marks, TickLook look, boolean mirrored, List<Element> out) {
        boolean isOutside = look.placement().equals("outside");
        if (!isOutside && !look.placement().equals("inside")) {
            return;
        }
        int outward = view.atStart() ? -1 : 1;
        int direction = isOutside ? outward : -outward;
        Path.Builder path = Path.builder();
        double reach = direction * Math.max(1, view.style().lineWidth()) / 2;
        for (double mark : marks) {
            double at = axis.pixel(mark);
            if (view.isCovered(at)) {
                continue;
            }
            double start = view.linePosition(page, pad) + reach;
            tick(path, at, start, start + direction * look.length());
            if (mirrored) {
                double mirror = view.mirrorPosition(pad) - reach;
                tick(path, at, mirror, mirror - direction * look.length());
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
