package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.trace.Dashes;
import java.util.List;

/** Draws what belongs to one axis: grid, zero line, axis line, ticks and their labels. */
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

    /** Draws the grid across the plot that this axis spans with another. */
    public void grid(Axis other, boolean zeroLine, List<Element> out) {
        if (!view.style().showsGrid() || view.style().gridWidth() <= 0) {
            return;
        }
        double width = view.style().gridWidth();
        Path.Builder path = Path.builder();
        for (double mark : view.marks()) {
            boolean onZero = zeroLine && Math.abs(mark) < Math.abs(axis.high() - axis.low()) * 1e-6;
            if (isInside(mark) && !onZero) {
                across(path, axis.pixel(mark), other);
            }
        }
        stroke(path, view.style().gridColor(), width, Dashes.of(view.attrs().text("griddash", "solid"), width), out);
    }

    /** Lines at the very ends would double the plot's edge. */
    private boolean isInside(double value) {
        double pixel = axis.pixel(value) - axis.offset();
        return pixel > 1 && pixel < axis.length() - 1;
    }

    private void across(Path.Builder path, double pixel, Axis other) {
        double from = other.offset();
        double to = from + other.length();
        if (axis.isX()) {
            path.move(pixel, from).line(pixel, to);
        } else {
            path.move(from, pixel).line(to, pixel);
        }
    }

    private static void stroke(Path.Builder path, Color color, double width, double[] dash, List<Element> out) {
        if (!path.isEmpty() && width > 0) {
            out.add(PathElement.stroked(path.build(), Stroke.of(color, width).dashed(dash)));
        }
    }

    /** Whether a zero line is drawn; under another axis's line only for data that stands on zero. */
    public boolean hasZeroLine(AxisView other, boolean standsOnZero) {
        boolean zero = axis.low() * axis.high() <= 0
                && axis.type() == AxisType.LINEAR
                && view.style().showsZeroLine();
        boolean covered = !isInside(0) && other.style().showsLine();
        return zero && (isInside(0) || !covered || standsOnZero);
    }

    public void zeroLine(Axis other, List<Element> out) {
        double width = view.style().zeroLineWidth();
        Path.Builder path = Path.builder();
        across(path, axis.pixel(0), other);
        stroke(path, view.style().zeroLineColor(), width, new double[0], out);
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
            stroke(path, view.style().lineColor(), width, new double[0], out);
        }
        ticks(out, mirrored && view.style().mirrorsTicks());
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
        String placement = view.style().tickPlacement();
        double width = view.style().tickWidth();
        if (!placement.equals("outside") && !placement.equals("inside") || width == 0) {
            return;
        }
        int outward = view.atStart() ? -1 : 1;
        int direction = placement.equals("outside") ? outward : -outward;
        Path.Builder path = Path.builder();
        double half = view.style().lineWidth() / 2;
        for (double mark : view.marks()) {
            double at = axis.pixel(mark);
            double start = view.linePosition(page, pad) + direction * half;
            tick(path, at, start, start + direction * view.style().tickLength());
            if (mirrored) {
                double mirror = view.mirrorPosition(pad) - direction * half;
                tick(path, at, mirror, mirror - direction * view.style().tickLength());
            }
        }
        stroke(path, view.style().tickColor(), width, new double[0], out);
    }

    private void tick(Path.Builder path, double at, double from, double to) {
        if (axis.isX()) {
            path.move(at, from).line(at, to);
        } else {
            path.move(from, at).line(to, at);
        }
    }

    public TickText labels() {
        return new TickText(view, view.linePosition(page, pad));
    }
}
