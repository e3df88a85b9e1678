package io.portolan.image.space.trace;

import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Lines.End;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.ColorScale;
import java.util.ArrayList;
import java.util.List;

/** The lines of equal x, y or z on a surface, and their shadows on the walls. */
final class SurfaceContours implements Body {

    /** Graphics drivers draw lines as wide as one pixel of the picture, whatever width is asked for. */
    private static final double WIDTH = 0.5;

    private static final double NEARER = 1e-4;
    private static final Color GRAY = Color.rgb(0x44, 0x44, 0x44);
    private static final int MOST_LEVELS = 1000;

    private final SurfaceGrid grid;
    private final Attrs attrs;
    private final ColorScale scale;
    private final SceneAxes axes;

    SurfaceContours(SurfaceGrid grid, Attrs attrs, ColorScale scale, SceneAxes axes) {
        this.grid = grid;
        this.attrs = attrs;
        this.scale = scale;
        this.axes = axes;
    }

    @Override
    public Box bounds() {
        return Box.EMPTY;
    }

    @Override
    public boolean isTranslucent() {
        return attrs.number("opacity", 1) < 1;
    }

    @Override
    public void draw(Stage stage) {
        for (int axis = 0; axis < 3; axis++) {
            Attrs part = attrs.part("contours." + SceneAxes.LETTERS.get(axis));
            if (part.flag("show", false)) {
                List<ContourLines.Segment> segments = segments(axis, part, stage);
                segments.forEach(segment -> draw(segment, part, stage, -1));
                for (int wall = 0; wall < 3; wall++) {
                    // plotly.js takes the two the other way round.
                    if (attrs.flag(
                            "contours." + SceneAxes.LETTERS.get(wall) + ".project." + SceneAxes.LETTERS.get(axis),
                            false)) {
                        int on = wall;
                        segments.forEach(segment -> draw(segment, part, stage, on));
                    }
                }
            }
        }
    }

    private List<ContourLines.Segment> segments(int axis, Attrs part, Stage stage) {
        ContourLines lines = new ContourLines(grid, axis);
        List<ContourLines.Segment> segments = new ArrayList<>();
        for (double level : levels(axis, part, stage)) {
            lines.trace(level * axes.get(axis).scale(), segments);
        }
        return segments;
    }

    private List<Double> levels(int axis, Attrs part, Stage stage) {
        double size = part.number("size", 0);
        double start = part.number("start", Double.NaN);
        double end = part.number("end", Double.NaN);
        List<Double> levels = new ArrayList<>();
        if (size > 0 && start < end) {
            for (int i = 0; start + i * size < end && i < MOST_LEVELS; i++) {
                levels.add(start + i * size);
            }
        } else {
            for (Tick tick : stage.ticks().get(axis)) {
                levels.add(tick.value());
            }
        }
        return levels;
    }

    private void draw(ContourLines.Segment segment, Attrs part, Stage stage, int wall) {
        End from = end(segment.from(), segment.fromValue(), part, stage, wall);
        End to = end(segment.to(), segment.toValue(), part, stage, wall);
        stage.lines().line(from, to, WIDTH, stage.box(), NEARER, 1);
    }

    private End end(Vec place, double value, Attrs part, Stage stage, int wall) {
        Color color = part.flag("usecolormap", false) ? scale.at(value) : part.color("color", GRAY);
        Vec at = wall < 0 ? place : place.with(wall, stage.walls().at(wall));
        return new End(at, color.red(), color.green(), color.blue(), color.alpha());
    }
}
