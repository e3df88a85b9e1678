package io.portolan.image.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.Room;
import io.portolan.image.scene.Color;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.PathElement;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;
import java.util.ArrayList;
import java.util.List;

/** Whiskers around points that say how sure they are. */
public final class ErrorBars {

    private static final double DEFAULT_CAP = 4;
    private static final List<String> LOOK = List.of("color", "thickness", "width");

    private final Attrs attrs;
    private final boolean vertical;
    private final Axis x;
    private final Axis y;
    private final double[] xs;
    private final double[] ys;
    private final double[] centers;
    private final boolean onZero;
    private final Color color;

    /**
     * Bars along one axis.
     *
     * @param attrs the {@code error_x} or {@code error_y} part
     * @param color where none is stated
     */
    private ErrorBars(Attrs attrs, boolean vertical, CartesianTrace trace, double[] xs, double[] ys, Color color) {
        this.attrs = attrs;
        this.vertical = vertical;
        x = trace.x();
        y = trace.y();
        this.xs = xs;
        this.ys = ys;
        centers = vertical ? ys : xs;
        onZero = trace instanceof Bars;
        this.color = attrs.color("color", color);
    }

    /**
     * The error bars of a trace, along x, along y, or both; those along x look like those along y unless they have a
     * look of their own.
     *
     * @param color where none is stated
     */
    static List<ErrorBars> of(CartesianTrace trace, double[] xs, double[] ys, Color color) {
        Attrs up = trace.attrs().part("error_y");
        Attrs own = trace.attrs().part("error_x");
        boolean styled = own.has("color") || own.has("thickness") || own.has("width");
        boolean copied = isVisible(up) && own.flag("copy_ystyle", !styled);
        Attrs along = copied
                ? LOOK.stream().map(up::only).reduce(Attrs.empty(), Attrs::over).over(own)
                : own;
        List<ErrorBars> bars = new ArrayList<>();
        if (isVisible(along)) {
            bars.add(new ErrorBars(along, false, trace, xs, ys, color));
        }
        if (isVisible(up)) {
            bars.add(new ErrorBars(up, true, trace, xs, ys, color));
        }
        return bars;
    }

    public static boolean isVisible(Attrs attrs) {
        return attrs.flag(
                "visible",
                attrs.has("array")
                        || attrs.has("value")
                        || attrs.text("type", "").equals("sqrt"));
    }

    private double end(int index, boolean upward) {
        double error = new ErrorAmounts(attrs, centers).at(index, upward);
        return centers[index] + (upward ? error : -error);
    }

    public void show() {
        Axis axis = vertical ? y : x;
        double[] ends = new double[2 * centers.length];
        for (int i = 0; i < centers.length; i++) {
            ends[2 * i] = end(i, false);
            ends[2 * i + 1] = end(i, true);
        }
        axis.show(ends, onZero ? Room.PADDED.withZero() : Room.PADDED);
    }

    public void draw(List<Element> out) {
        Path.Builder path = Path.builder();
        double thickness = attrs.number("thickness", 2);
        double cap = attrs.number("width", DEFAULT_CAP);
        Axis axis = vertical ? y : x;
        for (int i = 0; i < centers.length; i++) {
            double across = vertical ? x.pixelOf(xs[i]) : y.pixelOf(ys[i]);
            double high = axis.pixelOf(end(i, true));
            double low = axis.pixelOf(end(i, false));
            if (Double.isFinite(across) && Double.isFinite(high)) {
                bar(path, across, Double.isFinite(low) ? low : axis.pixel(axis.low()), high, cap);
            }
        }
        out.add(PathElement.stroked(path.build(), Stroke.of(color, thickness)));
    }

    private void bar(Path.Builder path, double across, double low, double high, double cap) {
        line(path, across, low, across, high);
        if (cap > 0) {
            line(path, across - cap, high, across + cap, high);
            line(path, across - cap, low, across + cap, low);
        }
    }

    private void line(Path.Builder path, double a0, double v0, double a1, double v1) {
        if (vertical) {
            path.move(a0, v0).line(a1, v1);
        } else {
            path.move(v0, a0).line(v1, a1);
        }
    }
}
