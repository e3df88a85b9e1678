package io.portolan.image.ternary;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.plot.AxisView;
import io.portolan.image.plot.TickText;
import io.portolan.image.scene.Clip;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Group;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import java.util.List;

/**
 * One side of the triangle, which is the axis of a component. It is laid out upright or level, and then turned about the
 * corner from which it hangs; its ticks lean, so that they go on where the grid lines end.
 */
final class Side {

    private static final double LEAN = 30;
    private static final double COS = StrictMath.cos(StrictMath.toRadians(LEAN));
    private static final double SIN = 0.5;

    private final char component;
    private final Triangle triangle;
    private final AxisView view;

    Side(char component, Triangle triangle, Attrs attrs, TextStyle font, Color ground, Color paper) {
        this.component = component;
        this.triangle = triangle;
        JsonObject layOut = JsonObject.of("side", side());
        Attrs turned = component == 'b'
                ? Attrs.empty()
                : Attrs.of(JsonObject.of("tickangle", attrs.number("tickangle", 0) - turn()));
        Attrs all = Attrs.of(layOut).over(turned).over(attrs).over(Attrs.of(JsonObject.of("nticks", 6)));
        Axis axis = new Axis(component == 'b' ? "x" : "y", all, AxisType.LINEAR);
        double[] range = triangle.range(component);
        axis.range(component == 'a' ? range[0] : range[1], component == 'a' ? range[1] : range[0]);
        axis.place(0, triangle.width());
        view = AxisView.onPanel(axis, font, ground, paper);
        view.refreshTicks();
    }

    private String side() {
        return component == 'a' ? "left" : component == 'b' ? "bottom" : "right";
    }

    /** Degrees by which it is turned, clockwise. */
    private double turn() {
        return component == 'a' ? LEAN : component == 'b' ? 0 : -LEAN;
    }

    private double originX() {
        return component == 'b' ? triangle.left() : triangle.left() + triangle.width() / 2;
    }

    private double originY() {
        return component == 'b' ? triangle.bottom() : triangle.top();
    }

    AxisView view() {
        return view;
    }

    private Path carried(Path path) {
        return path.rotated(turn()).translated(originX(), originY());
    }

    /** A line from the place of a tick, as laid out. */
    private void line(Path.Builder path, Tick tick, double away, double dx, double dy) {
        double at = view.axis().pixel(tick.value());
        double x = component == 'b' ? at : away;
        double y = component == 'b' ? away : at;
        path.move(x, y).line(x + dx, y + dy);
    }

    private boolean isInside(Tick tick) {
        double at = view.axis().pixel(tick.value());
        return at > 1 && at < triangle.width() - 1;
    }

    void grid(Clip clip, List<Element> out) {
        if (!view.style().showsGrid() || !view.style().gridStroke().visible()) {
            return;
        }
        double along = triangle.width() / 2;
        double across = triangle.height();
        Path.Builder path = Path.builder();
        for (Tick tick : view.ticks()) {
            if (isInside(tick)) {
                double dx = component == 'a' ? across : component == 'b' ? -along : -across;
                double dy = component == 'a' ? -along : component == 'b' ? -across : along;
                line(path, tick, 0, dx, dy);
            }
        }
        out.add(Group.clipped(
                clip,
                List.of(PathElement.stroked(carried(path.build()), view.style().gridStroke()))));
    }

    void axis(List<Element> out) {
        if (!view.style().tickPlacement().isEmpty() && view.style().tickWidth() > 0) {
            out.add(PathElement.stroked(
                    carried(marks()),
                    Stroke.of(view.style().tickColor(), view.style().tickWidth())));
        }
        for (TickText.Label label : new TickText(view, 0, LEAN).labels()) {
            label.carried(turn(), originX(), originY()).draw(out);
        }
        if (view.style().showsLine() && view.style().lineWidth() > 0) {
            Path line = component == 'b' ? Path.line(0, 0, triangle.width(), 0) : Path.line(0, 0, 0, triangle.width());
            out.add(PathElement.stroked(
                    carried(line),
                    Stroke.of(view.style().lineColor(), view.style().lineWidth())));
        }
    }

    private Path marks() {
        boolean inside = view.style().tickPlacement().equals("inside");
        int sign = inside == (component == 'a') ? 1 : -1;
        double from = sign * view.attrs().number("linewidth", 1) / 2;
        double length = sign * view.style().tickLength();
        Path.Builder path = Path.builder();
        for (Tick tick : view.ticks()) {
            if (inside && !isInside(tick)) {
                continue;
            }
            if (component == 'b') {
                line(path, tick, from, SIN * length, COS * length);
            } else {
                line(path, tick, from, COS * length, -SIN * length);
            }
        }
        return path.build();
    }
}
