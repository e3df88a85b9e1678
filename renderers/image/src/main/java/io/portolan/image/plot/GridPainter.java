package io.portolan.image.plot;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import java.util.List;

/** Draws what one axis spans across the plot: its grid and its zero line. */
public final class GridPainter {

    private final AxisView view;
    private final Axis axis;
    private final AxisView other;

    /**
     * A painter for one subplot.
     *
     * @param view the axis with the grid
     * @param other the axis that the lines run along
     */
    public GridPainter(AxisView view, AxisView other) {
        this.view = view;
        this.axis = view.axis();
        this.other = other;
    }

    /** Draws the lines between the grid. */
    public void minorGrid(List<Element> out) {
        MinorStyle minor = view.minorStyle();
        if (minor.showsGrid() && view.style().isVisible()) {
            lines(view.minorMarks(), false, minor.gridStroke(), out);
        }
    }

    /** Draws the grid, except for the line that the zero line covers. */
    public void grid(boolean zeroLine, List<Element> out) {
        if (view.style().showsGrid() && !view.isSynced()) {
            lines(view.marks(), zeroLine, view.style().gridStroke(), out);
        }
    }

    private void lines(List<Double> marks, boolean zeroLine, Stroke stroke, List<Element> out) {
        Path.Builder path = Path.builder();
        for (double mark : marks) {
            boolean onZero = zeroLine && Math.abs(mark) < Math.abs(axis.high() - axis.low()) * 1e-6;
            if (axis.showsWithin(mark) && !onZero && !view.isCovered(axis.pixel(mark))) {
                across(path, axis.pixel(mark));
            }
        }
        stroke(path, stroke, out);
    }

    private void across(Path.Builder path, double pixel) {
        double from = other.axis().offset();
        double to = from + other.axis().length();
        if (axis.isX()) {
            path.move(pixel, from).line(pixel, to);
        } else {
            path.move(from, pixel).line(to, pixel);
        }
    }

    private static void stroke(Path.Builder path, Stroke stroke, List<Element> out) {
        if (!path.isEmpty() && stroke.width() > 0) {
            out.add(PathElement.stroked(path.build(), stroke));
        }
    }

    /** Whether a zero line is drawn; under another axis's line only for data that stands on zero. */
    public boolean hasZeroLine(boolean standsOnZero) {
        boolean zero = axis.low() * axis.high() <= 0
                && axis.type() == AxisType.LINEAR
                && view.style().showsZeroLine();
        boolean inside = axis.showsWithin(0);
        return zero
                && !view.isCovered(axis.pixel(0))
                && (inside || !other.style().showsLine() || standsOnZero);
    }

    /** Whether the zero line is drawn over the traces. */
    public boolean isZeroLineAbove() {
        return view.style().isZeroLineAbove();
    }

    public void zeroLine(List<Element> out) {
        Path.Builder path = Path.builder();
        across(path, axis.pixel(0));
        stroke(path, Stroke.of(view.style().zeroLineColor(), view.style().zeroLineWidth()), out);
    }
}
