package io.portolan.image.polar;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Rects;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Rect;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;

/** Draws the axis from the centre outwards: laid out lying to the right of (0, 0), then turned to its angle. */
final class RadialPainter implements AxisPainting {

    private final PolarFrame frame;
    private final AxisView view;
    private final double degrees;
    private final boolean clockwise;

    RadialPainter(PolarFrame frame, TextStyle font, Color ground, Color paper) {
        this.frame = frame;
        Axis axis = frame.radial().ticked();
        clockwise = !axis.attrs().text("side", "clockwise").equals("counterclockwise");
        view = AxisView.onPanel(axis.with(laidOut(axis.attrs())), font, ground, paper);
        view.refreshTicks();
        double stated =
                axis.attrs().number("angle", StrictMath.toDegrees(frame.sector().from()));
        degrees = StrictMath.toDegrees(frame.outline().snapped(StrictMath.toRadians(stated)));
    }

    /** Where the sector starts on the left, labels would stand on their heads. */
    private Attrs laidOut(Attrs attrs) {
        JsonObject side = JsonObject.of("side", clockwise ? "bottom" : "top");
        double start = Angles.wrapped(frame.sector().from());
        boolean onHead = start > Math.PI / 2 && start <= 1.5 * Math.PI;
        JsonObject turned = onHead ? JsonObject.of("tickangle", 180) : JsonObject.empty();
        return Attrs.of(side).over(attrs).over(Attrs.of(turned));
    }

    @Override
    public boolean isBelowTraces() {
        return view.style().isBelowTraces();
    }

    @Override
    public void grid(List<Element> out) {
        if (!frame.hasRoom()
                || !view.style().showsGrid()
                || !view.style().gridStroke().visible()) {
            return;
        }
        Path.Builder path = Path.builder();
        for (Tick tick : view.ticks()) {
            double radius = view.axis().pixel(tick.value());
            if (radius > frame.inner() + 1 && radius < frame.outer() - 1) {
                frame.outline().line(path, radius, frame.sector());
            }
        }
        if (!path.isEmpty()) {
            out.add(PathElement.stroked(path.build(), view.style().gridStroke()));
        }
    }

    @Override
    public void line(List<Element> out) {
        if (frame.hasRoom() && view.style().showsLine() && view.style().lineWidth() > 0) {
            Path line = Path.line(frame.inner(), 0, frame.outer(), 0);
            out.add(PathElement.stroked(
                    carried(line),
                    Stroke.of(view.style().lineColor(), view.style().lineWidth())));
        }
    }

    private Path carried(Path path) {
        return path.rotated(-degrees).translated(frame.cx(), frame.cy());
    }

    @Override
    public void ticks(List<Element> out) {
        if (!frame.hasRoom() || !view.style().isVisible()) {
            return;
        }
        Path ticks = tickMarks();
        if (!ticks.isEmpty()) {
            out.add(PathElement.stroked(
                    carried(ticks),
                    Stroke.of(view.style().tickColor(), view.style().tickWidth())));
        }
        for (TickText.Label label : labels().labels()) {
            label.carried(-degrees, frame.cx(), frame.cy()).draw(out);
        }
    }

    private TickText labels() {
        return new TickText(view, 0);
    }

    private Path tickMarks() {
        Path.Builder path = Path.builder();
        String placement = view.style().tickPlacement();
        if (!placement.isEmpty() && view.style().tickWidth() > 0) {
            int down = clockwise == placement.equals("inside") ? -1 : 1;
            double from = down * view.attrs().number("linewidth", 1) / 2;
            for (Tick tick : view.ticks()) {
                double at = view.axis().pixel(tick.value());
                path.move(at, from).line(at, from + down * view.style().tickLength());
            }
        }
        return path.build();
    }

    /** Draws the title beside the labels, along the axis. */
    void title(List<Element> out) {
        TextBlock title = TextBlock.of(view.style().title(), view.style().titleFont());
        if (title.isEmpty() || !view.style().isVisible()) {
            return;
        }
        double size = title.style().size();
        double away = clockwise ? depth() + size * 0.8 : -(depth() + size * 0.4);
        TickText.Label label = new TickText.Label(title, frame.outer() / 2, away, Anchor.MIDDLE, 0);
        label.carried(-degrees, frame.cx(), frame.cy()).draw(out);
    }

    /** How far ticks and labels reach from the first to the last pixel across the axis. */
    private double depth() {
        Rect ticks = tickMarks().bounds();
        TickText labels = labels();
        return (labels.labels().isEmpty() ? ticks : Rects.union(ticks, labels.bounds())).height();
    }
}
