package io.portolan.image.space;

import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Color;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Lines.End;
import io.portolan.image.space.render.Shader;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import java.util.List;

/** Draws the box of a scene: walls, grids, zero lines, axis lines and ticks, as gl-axes3d does. */
final class AxesPainter {

    /** Lines are half as wide as their attributes say: plotly.js's shader halves twice what it should halve once. */
    private static final double WIDTH = 0.5;

    private static final double BEHIND = -1e-3;
    private static final double TICK_LENGTH = 5;

    private final SceneAxes axes;
    private final Stage stage;
    private final AxisStyle style;
    private final Box box;
    private final List<List<Tick>> ticks;

    AxesPainter(SceneAxes axes, Stage stage, AxisStyle style) {
        this.axes = axes;
        this.stage = stage;
        this.style = style;
        box = stage.box();
        ticks = stage.ticks();
    }

    void draw() {
        for (int i = 0; i < 3; i++) {
            wall(i);
        }
        for (int wall = 0; wall < 3; wall++) {
            int first = (wall + 1) % 3;
            int second = (wall + 2) % 3;
            grid(wall, first, second);
            grid(wall, second, first);
            zeroLine(wall, first, second);
            zeroLine(wall, second, first);
        }
        for (int i = 0; i < 3; i++) {
            axisLine(i);
        }
    }

    void write() {
        AxisTexts texts = new AxisTexts(stage, style);
        for (int i = 0; i < 3; i++) {
            if (axes.get(i).isVisible()) {
                texts.write(i, axes.get(i), ticks.get(i));
            }
        }
    }

    private void wall(int wall) {
        Attrs attrs = axes.get(wall).attrs();
        if (axes.get(wall).isVisible() && attrs.flag("showbackground", false)) {
            int u = (wall + 1) % 3;
            int v = (wall + 2) % 3;
            Vec low = box.low().with(wall, stage.walls().at(wall));
            Vec high = box.high().with(wall, stage.walls().at(wall));
            double[] a = numbers(low);
            double[] b = numbers(low.with(u, high.get(u)));
            double[] c = numbers(high);
            double[] d = numbers(low.with(v, high.get(v)));
            Shader shader = Shader.plain(style.wall(attrs).argb());
            stage.raster().nearer(BEHIND);
            stage.raster().uncut(a, b, c, 3, shader);
            stage.raster().uncut(a, c, d, 3, shader);
            stage.raster().nearer(0);
        }
    }

    private static double[] numbers(Vec p) {
        return new double[] {p.x(), p.y(), p.z()};
    }

    /** The lines of an axis's ticks across a wall. */
    private void grid(int wall, int axis, int across) {
        Attrs attrs = axes.get(axis).attrs();
        if (axes.get(axis).isVisible() && attrs.flag("showgrid", true)) {
            for (Tick tick : ticks.get(axis)) {
                double at = tick.value() * axes.get(axis).scale();
                across(wall, axis, at, across, style.grid(attrs), attrs.number("gridwidth", 1));
            }
        }
    }

    private void zeroLine(int wall, int axis, int across) {
        Attrs attrs = axes.get(axis).attrs();
        boolean inside = box.least(axis) <= 0 && box.most(axis) >= 0;
        boolean wanted = axes.get(axis).isVisible()
                && attrs.flag("zeroline", true)
                && axes.get(axis).axis().type() != AxisType.LOG;
        if (inside && wanted) {
            across(wall, axis, 0, across, style.zeroLine(attrs), attrs.number("zerolinewidth", 1));
        }
    }

    private void across(int wall, int axis, double at, int across, Color color, double width) {
        Vec from = box.low().with(wall, stage.walls().at(wall)).with(axis, at);
        Vec to = from.with(across, box.high().get(across));
        ribbon(from, to, axis, color, width);
    }

    /** A line that is as wide as it says along another direction. */
    private void ribbon(Vec from, Vec to, int sideways, Color color, double width) {
        if (!(width > 0) || !stage.view().isBefore(from) || !stage.view().isBefore(to)) {
            return;
        }
        double angle = stage.view().angle(from, Vec.axis(sideways));
        double half = width * WIDTH / 2;
        stage.lines()
                .ribbon(
                        end(from, color),
                        end(to, color),
                        half * StrictMath.cos(angle),
                        -half * StrictMath.sin(angle),
                        0,
                        1);
    }

    private static End end(Vec at, Color color) {
        return new End(at, color.red(), color.green(), color.blue(), color.alpha());
    }

    private void axisLine(int axis) {
        Attrs attrs = axes.get(axis).attrs();
        if (!axes.get(axis).isVisible()) {
            return;
        }
        String mirror = attrs.text("mirror", "false");
        if (attrs.flag("showline", attrs.has("linecolor") || attrs.has("linewidth"))) {
            line(axis, false);
        }
        if (!mirror.equals("false")) {
            line(axis, true);
        }
        if (!attrs.text("ticks", "").isEmpty()) {
            tickMarks(axis, false);
        }
        if (mirror.matches("ticks|all|allticks")) {
            tickMarks(axis, true);
        }
    }

    private void line(int axis, boolean opposite) {
        Attrs attrs = axes.get(axis).attrs();
        Vec edge = stage.walls().edge(axis, opposite);
        Vec from = edge.with(axis, box.low().get(axis));
        Vec to = edge.with(axis, box.high().get(axis));
        double width = attrs.number("linewidth", 1);
        ribbon(from, to, (axis + 2) % 3, style.line(attrs), width);
        ribbon(from, to, (axis + 1) % 3, style.line(attrs), width);
    }

    private void tickMarks(int axis, boolean opposite) {
        Attrs attrs = axes.get(axis).attrs();
        Vec out = AxisTexts.outward(stage, axis, opposite, attrs.number("ticklen", TICK_LENGTH));
        Vec edge = stage.walls().edge(axis, opposite);
        for (Tick tick : ticks.get(axis)) {
            Vec from = edge.with(axis, tick.value() * axes.get(axis).scale());
            ribbon(from, from.plus(out), axis, style.tick(attrs), attrs.number("tickwidth", 1));
        }
    }
}
