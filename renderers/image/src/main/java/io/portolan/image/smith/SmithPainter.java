package io.portolan.image.smith;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Rim;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Draws the grid and the axes of a Smith chart: resistances across its middle, reactances around its rim. */
final class SmithPainter {

    private static final double INFINITY_SCALE = 1.75;

    private final SmithFrame frame;
    private final AxisView across;
    private final AxisView around;
    private final Rim rim;

    SmithPainter(SmithFrame frame, AxisView across, AxisView around) {
        this.frame = frame;
        this.across = across;
        this.around = around;
        rim = new Rim(frame.cx(), frame.cy(), frame.radius());
    }

    void grid(List<Element> out) {
        Path.Builder reactances = Path.builder();
        around.ticks().forEach(tick -> frame.reactance(reactances, tick.value()));
        stroke(around, reactances.build(), out);
        Path.Builder resistances = Path.builder();
        across.ticks().forEach(tick -> frame.resistance(resistances, tick.value()));
        stroke(across, resistances.build(), out);
    }

    private static void stroke(AxisView view, Path path, List<Element> out) {
        if (view.style().showsGrid() && view.style().gridStroke().visible() && !path.isEmpty()) {
            out.add(PathElement.stroked(path, view.style().gridStroke()));
        }
    }

    /** Draws the axes that are below the traces, or those that are above. */
    void axes(boolean below, List<Element> out) {
        if (around.style().isBelowTraces() == below) {
            line(around, frame.edge(), out);
            aroundTicks(out);
        }
        if (across.style().isBelowTraces() == below) {
            Path middle = Path.line(frame.cx() - frame.radius(), frame.cy(), frame.cx() + frame.radius(), frame.cy());
            line(across, middle, out);
            acrossTicks(out);
        }
    }

    private static void line(AxisView view, Path path, List<Element> out) {
        if (view.style().showsLine() && view.style().lineWidth() > 0) {
            out.add(PathElement.stroked(
                    path, Stroke.of(view.style().lineColor(), view.style().lineWidth())));
        }
    }

    private static double angle(Tick tick) {
        double[] place = SmithFrame.reflection(0, tick.value());
        return StrictMath.atan2(place[1], place[0]);
    }

    private void aroundTicks(List<Element> out) {
        List<Tick> ticks = new ArrayList<>();
        ticks.add(new Tick(Double.POSITIVE_INFINITY, "\u221e", INFINITY_SCALE, 0, 0));
        ticks.addAll(around.ticks());
        if (!around.style().isVisible()) {
            return;
        }
        if (!around.style().tickPlacement().isEmpty() && around.style().tickWidth() > 0) {
            Path.Builder path = Path.builder();
            ticks.forEach(tick -> rim.mark(path, angle(tick), around));
            out.add(PathElement.stroked(
                    path.build(),
                    Stroke.of(around.style().tickColor(), around.style().tickWidth())));
        }
        if (around.style().showsTickLabels()) {
            ticks.forEach(tick -> rim.label(around, tick, angle(tick)).draw(out));
        }
    }

    /** Along the middle a place is not in proportion to its resistance, but to its reflection coefficient. */
    private void acrossTicks(List<Element> out) {
        String placement = across.style().tickPlacement();
        double from = across.attrs().number("linewidth", 1) / 2;
        Axis axis = across.axis();
        List<Tick> placed = new ArrayList<>();
        Path.Builder marks = Path.builder();
        int down = placement.equals("top") ? -1 : 1;
        for (Tick tick : across.ticks()) {
            double x = frame.x(tick.value(), 0);
            placed.add(new Tick(x, tick.text(), tick.fontScale(), tick.dx(), tick.dy()));
            marks.move(x, frame.cy() + down * from)
                    .line(x, frame.cy() + down * (from + across.style().tickLength()));
        }
        if (!placement.isEmpty() && across.style().tickWidth() > 0 && !placed.isEmpty()) {
            out.add(PathElement.stroked(
                    marks.build(),
                    Stroke.of(across.style().tickColor(), across.style().tickWidth())));
        }
        axis.range(0, 1);
        axis.place(0, 1);
        across.showTicks(placed);
        boolean overTicks = placement.equals(across.side());
        double line = overTicks ? frame.cy() + down * across.style().tickLength() : frame.cy();
        new TickText(across, line).draw(out);
    }
}
