package io.portolan.image.polar;

import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.Rim;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import java.util.List;

/** Draws the axis around the circle. */
final class AngularPainter implements AxisPainting {

    private final PolarFrame frame;
    private final AxisView view;
    private final Rim rim;

    AngularPainter(PolarFrame frame, TextStyle font, Color ground, Color paper) {
        this.frame = frame;
        rim = new Rim(frame.cx(), frame.cy(), frame.outer());
        view = AxisView.onPanel(frame.angular().axis(), font, ground, paper);
    }

    @Override
    public boolean isBelowTraces() {
        return view.style().isBelowTraces();
    }

    @Override
    public void grid(List<Element> out) {
        if (!view.style().showsGrid() || !view.style().gridStroke().visible()) {
            return;
        }
        Path.Builder path = Path.builder();
        for (Tick tick : frame.angularTicks()) {
            rim.spoke(path, frame.angular().angle(tick), frame.inner(), frame.outer());
        }
        out.add(PathElement.stroked(path.build(), view.style().gridStroke()));
    }

    @Override
    public void line(List<Element> out) {
        if (view.style().showsLine() && view.style().lineWidth() > 0) {
            out.add(PathElement.stroked(
                    frame.edge(),
                    Stroke.of(view.style().lineColor(), view.style().lineWidth())));
        }
    }

    @Override
    public void ticks(List<Element> out) {
        if (!view.style().isVisible()) {
            return;
        }
        if (!view.style().tickPlacement().isEmpty() && view.style().tickWidth() > 0) {
            Path.Builder path = Path.builder();
            frame.angularTicks().forEach(tick -> rim.mark(path, frame.angular().angle(tick), view));
            out.add(PathElement.stroked(
                    path.build(),
                    Stroke.of(view.style().tickColor(), view.style().tickWidth())));
        }
        if (view.style().showsTickLabels()) {
            for (Tick tick : frame.angularTicks()) {
                rim.label(view, tick, frame.angular().angle(tick)).draw(out);
            }
        }
    }
}
