package io.portolan.image.space.trace;

import io.portolan.image.axis.Axis;
import io.portolan.image.axis.AxisType;
import io.portolan.image.scene.Color;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import io.portolan.image.trace.ErrorAmounts;
import io.portolan.image.trace.ErrorBars;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;

/** The errors of points along the three axes, with caps like small crosses. */
final class ErrorBody extends PointBody {

    private static final double WIDTH = 0.5;

    /** How many times as long as its range plotly.js lets a bar be that has no lower end on a logarithmic axis. */
    private static final double BEYOND = 10;

    private final Bars[] bars = new Bars[3];

    /**
     * The bars along one axis.
     *
     * @param lows the lower ends, scaled
     * @param highs the upper ends, scaled
     * @param cap half a cap's length in pixels
     */
    private record Bars(double[] lows, double[] highs, double cap, Color color) {}

    ErrorBody(Vec[] points, Attrs attrs, SceneAxes axes, double[][] values, Color color) {
        super(points, attrs);
        for (int axis = 0; axis < 3; axis++) {
            Attrs own = attrs.part("error_" + SceneAxes.LETTERS.get(axis));
            Attrs last = attrs.part("error_z");
            boolean copied = own.flag("copy_zstyle", !own.has("color") && !own.has("thickness") && !own.has("width"));
            Attrs look = copied && ErrorBars.isVisible(last) ? last : own;
            if (ErrorBars.isVisible(own)) {
                double cap = look.number("width", 0) / 2;
                bars[axis] = bars(own, axes, axis, values[axis], cap, look.color("color", color));
            }
        }
    }

    private static Bars bars(Attrs own, SceneAxes axes, int number, double[] values, double cap, Color color) {
        Axis axis = axes.get(number).axis();
        double scale = axes.get(number).scale();
        double[] plain = new double[values.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = axis.number(values[i]);
        }
        ErrorAmounts amounts = new ErrorAmounts(own, plain);
        double[] lows = new double[values.length];
        double[] highs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double low = plain[i] - amounts.at(i, false);
            lows[i] = scale * (axis.type() == AxisType.LOG && low <= 0 ? bottom(axis, number) : axis.linear(low));
            highs[i] = scale * axis.linear(plain[i] + amounts.at(i, true));
        }
        return new Bars(lows, highs, cap, color);
    }

    /** Where a bar ends that goes down to nothing or less: far below the stated range, or the one of an empty axis. */
    private static double bottom(Axis axis, int number) {
        Column range = axis.attrs().column("range");
        boolean stated = range.size() == 2 && Double.isFinite(range.number(0) + range.number(1));
        double from = stated ? range.number(0) : -1;
        double to = stated ? range.number(1) : number == 1 ? 4 : 6;
        return (from + to) / 2 - BEYOND * Math.abs(to - from);
    }

    @Override
    public Box bounds() {
        Box bounds = Box.EMPTY;
        for (int i = 0; i < points().length; i++) {
            for (int axis = 0; axis < 3 && points()[i].isFinite(); axis++) {
                if (bars[axis] != null) {
                    bounds = bounds.with(points()[i].with(axis, bars[axis].lows()[i]))
                            .with(points()[i].with(axis, bars[axis].highs()[i]));
                }
            }
        }
        return bounds;
    }

    @Override
    public boolean isTranslucent() {
        boolean clear = opacity() < 1;
        for (Bars one : bars) {
            clear |= one != null && one.color().alpha() < 255;
        }
        return clear;
    }

    @Override
    public void draw(Stage stage) {
        for (int axis = 0; axis < 3; axis++) {
            for (int i = 0; i < points().length && bars[axis] != null; i++) {
                bar(points()[i], bars[axis].lows()[i], axis, stage);
                bar(points()[i], bars[axis].highs()[i], axis, stage);
            }
        }
    }

    private void bar(Vec point, double value, int axis, Stage stage) {
        if (!point.isFinite() || !Double.isFinite(value) || value == point.get(axis)) {
            return;
        }
        Vec end = point.with(axis, value);
        Color color = bars[axis].color();
        stage.lines().line(end(point, color), end(end, color), WIDTH, stage.box(), 0, opacity());
        double cap = bars[axis].cap() * stage.view().worldPerPixel();
        if (cap > 0 && stage.box().contains(end)) {
            for (int side = 1; side <= 2; side++) {
                int across = (axis + side) % 3;
                Vec reach = Vec.axis(across).times(cap / stage.view().scale().get(across));
                stage.lines()
                        .line(
                                end(end.minus(reach), color),
                                end(end.plus(reach), color),
                                WIDTH,
                                Box.EVERYTHING,
                                0,
                                opacity());
            }
        }
    }
}
