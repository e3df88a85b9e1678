package io.portolan.image.polar;

import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextElement.Anchor;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.text.TextBlock;
import java.util.List;

/** Draws the axis around the circle. */
final class AngularPainter implements AxisPainting {

    private static final double MID_SHIFT = 0.35;

    private final PolarFrame frame;
    private final AxisView view;

    AngularPainter(PolarFrame frame, TextStyle font, Color ground, Color paper) {
        this.frame = frame;
        view = AxisView.onPanel(frame.angular().axis(), font, ground, paper);
    }

    @Override
    public boolean isBelowTraces() {
        return view.isBelowTraces();
    }

    @Override
    public void grid(List<Element> out) {
        if (!view.showsGrid() || !view.gridStroke().visible()) {
            return;
        }
        Path.Builder path = Path.builder();
        for (Tick tick : frame.angularTicks()) {
            spoke(path, frame.angular().angle(tick), frame.inner(), frame.outer());
        }
        out.add(PathElement.stroked(path.build(), view.gridStroke()));
    }

    private void spoke(Path.Builder path, double angle, double from, double to) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        path.move(frame.cx() + from * cos, frame.cy() - from * sin).line(frame.cx() + to * cos, frame.cy() - to * sin);
    }

    @Override
    public void line(List<Element> out) {
        if (view.showsLine() && view.lineWidth() > 0) {
            out.add(PathElement.stroked(frame.edge(), Stroke.of(view.lineColor(), view.lineWidth())));
        }
    }

    @Override
    public void ticks(List<Element> out) {
        if (!view.isVisible()) {
            return;
        }
        String placement = view.tickPlacement();
        if (!placement.isEmpty() && view.tickWidth() > 0) {
            Path.Builder path = Path.builder();
            int outwards = placement.equals("inside") ? -1 : 1;
            double from = frame.outer() + outwards * view.attrs().number("linewidth", 1) / 2;
            for (Tick tick : frame.angularTicks()) {
                spoke(path, frame.angular().angle(tick), from, from + outwards * view.tickLength());
            }
            out.add(PathElement.stroked(path.build(), Stroke.of(view.tickColor(), view.tickWidth())));
        }
        if (view.showsTickLabels()) {
            frame.angularTicks().forEach(tick -> label(tick).draw(out));
        }
    }

    private TickText.Label label(Tick tick) {
        TextStyle font = view.tickFont();
        TextBlock block = TextBlock.of(tick.text(), font.withSize(font.size() * tick.fontScale()));
        double size = block.style().size();
        double angle = frame.angular().angle(tick);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double standoff = view.labelStandoff();
        double x = cos * standoff;
        double y = -sin * (standoff + size * (sin > 0 ? 0.2 : 1)) + Math.abs(cos) * size * MID_SHIFT;
        double shift = -0.5 * (1 + sin) * (block.lineCount() - 1) * block.lineHeight();
        Anchor anchor = Math.abs(cos) < 0.1 ? Anchor.MIDDLE : cos > 0 ? Anchor.START : Anchor.END;
        double turned = view.attrs().number("tickangle", 0);
        return TickText.Label.turned(
                block,
                frame.cx() + frame.outer() * cos + x,
                frame.cy() - frame.outer() * sin + y,
                shift,
                anchor,
                turned);
    }
}
