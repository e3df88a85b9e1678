package io.portolan.image.space;

import io.portolan.image.axis.AxisType;
import io.portolan.image.axis.Tick;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;
import io.portolan.image.text.TextBlock;
import io.portolan.image.value.Attrs;
import java.util.List;

/** Writes the tick labels and titles of a scene's axes along its edges, as gl-axes3d does. */
final class AxisTexts {

    private static final double TICK_PAD = 18;
    private static final double TITLE_PAD = 30;
    private static final double TICK_LENGTH = 5;
    private static final int LONG_TITLE = 4;

    private final Stage stage;
    private final AxisStyle style;

    AxisTexts(Stage stage, AxisStyle style) {
        this.stage = stage;
        this.style = style;
    }

    /** So many pixels out of the box at an axis's edge, in the scene. */
    static Vec outward(Stage stage, int axis, boolean opposite, double pixels) {
        double world = stage.view().worldPerPixel() * pixels;
        return stage.walls()
                .outward(axis, opposite)
                .times(world)
                .over(stage.view().scale());
    }

    void write(int number, SceneAxis axis, List<Tick> ticks) {
        Attrs attrs = axis.attrs();
        Vec edge = stage.walls().edge(number, false);
        if (!attrs.text("ticks", "").isEmpty()) {
            edge = edge.plus(outward(stage, number, false, Math.max(0, attrs.number("ticklen", TICK_LENGTH))));
        }
        boolean labelled = attrs.flag("showticklabels", true);
        if (labelled) {
            edge = edge.plus(outward(stage, number, false, TICK_PAD));
            for (Tick tick : ticks) {
                label(number, axis, tick, edge.with(number, tick.value() * axis.scale()));
            }
        }
        if (attrs.flag("showaxeslabels", true)) {
            title(number, axis, edge.plus(outward(stage, number, false, TITLE_PAD)));
        }
    }

    private void label(int number, SceneAxis axis, Tick tick, Vec at) {
        TextStyle font = style.tickFont(axis.attrs());
        boolean date = axis.axis().type() == AxisType.DATE;
        String text = date ? tick.text().replace("<br>", " ") : tick.text();
        double angle = axis.attrs()
                .number("tickangle")
                .map(degrees -> -StrictMath.toRadians(degrees))
                .orElseGet(() -> upright(stage.view().angle(at, Vec.axis(alignment(number)))));
        write(TextBlock.of(text, font.withSize(font.size() * tick.fontScale())), at, angle);
    }

    private void title(int number, SceneAxis axis, Vec edge) {
        Attrs attrs = axis.attrs();
        String text = attrs.text("title.text", attrs.text("title", axis.axis().id()));
        Vec at = edge.with(number, stage.box().center().get(number));
        double angle = text.length() > LONG_TITLE ? upright(stage.view().angle(at, Vec.axis(number))) : 0;
        write(TextBlock.of(text, style.titleFont(attrs)), at, angle);
    }

    /** The axis along which an axis's labels run: one that goes out of the box at the edge. */
    private int alignment(int number) {
        int first = (number + 1) % 3;
        int second = (number + 2) % 3;
        Vec own = stage.walls().outward(number, false);
        Vec other = stage.walls().outward(number, true);
        boolean onFirst = own.get(first) != 0 && other.get(second) != 0;
        boolean onSecond = own.get(second) != 0 && other.get(first) != 0;
        return onFirst || !onSecond ? first : second;
    }

    /** The angle at which a text along a direction can be read, between a quarter turn down and up. */
    private static double upright(double angle) {
        double positive = angle < 0 ? angle + 2 * Math.PI : angle;
        double half = positive % Math.PI;
        return half > Math.PI / 2 ? half - Math.PI : half;
    }

    private void write(TextBlock block, Vec at, double angle) {
        View view = stage.view();
        if (!block.isEmpty() && view.isBefore(at) && at.isFinite()) {
            Vec place = view.project(at);
            if (stage.frame().isVisible(place)) {
                stage.texts().add(Centered.text(block, stage.pageX(place), stage.pageY(place), angle));
            }
        }
    }
}
