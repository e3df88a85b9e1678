package io.portolan.image.space;

import io.portolan.image.axis.AxisType;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Matrix;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import io.portolan.image.value.Column;
import java.util.List;

/** The three axes of a scene, and the box they span. */
public final class SceneAxes {

    /** What the axes are called, in their order. */
    public static final List<String> LETTERS = List.of("x", "y", "z");

    private static final double MOST_UNEQUAL = 4;

    private final Attrs scene;
    private final SceneAxis[] axes = new SceneAxis[3];

    SceneAxes(Attrs scene, List<SpaceTrace> traces) {
        this.scene = scene;
        for (int i = 0; i < axes.length; i++) {
            String letter = LETTERS.get(i);
            axes[i] = new SceneAxis(letter, scene.part(letter + "axis"), data(letter, traces));
        }
    }

    /** The data that decides what type an axis has. */
    private static Column data(String letter, List<SpaceTrace> traces) {
        for (SpaceTrace trace : traces) {
            Column column = trace.coordinates(letter);
            if (!column.isEmpty()) {
                return column;
            }
        }
        return Column.EMPTY;
    }

    /** The axis of a number: 0 for x, 1 for y, 2 for z. */
    public SceneAxis get(int axis) {
        return axes[axis];
    }

    /** What values are multiplied by on each axis. */
    public Vec scale() {
        return new Vec(axes[0].scale(), axes[1].scale(), axes[2].scale());
    }

    /** Settles the ranges so that they show all bodies. */
    void settle(List<Body> bodies) {
        Box shown = Box.EMPTY;
        for (Body body : bodies) {
            shown = shown.with(body.bounds());
        }
        for (int i = 0; i < axes.length; i++) {
            double scale = axes[i].scale();
            axes[i].settle(shown.low().get(i) / scale, shown.high().get(i) / scale);
        }
    }

    /** What the ranges enclose, scaled. */
    Box box() {
        return new Box(
                new Vec(axes[0].low(), axes[1].low(), axes[2].low()),
                new Vec(axes[0].high(), axes[1].high(), axes[2].high()));
    }

    /** From scaled values to the world, where the box is around the origin and as long as the aspect says. */
    Matrix model() {
        Box box = box();
        Vec scale = aspect().over(box.size());
        return Matrix.scaling(scale, box.center().times(scale).times(-1));
    }

    private Vec aspect() {
        Attrs ratio = scene.part("aspectratio");
        Vec stated = new Vec(ratio.number("x", 0), ratio.number("y", 0), ratio.number("z", 0));
        boolean complete = stated.x() > 0 && stated.y() > 0 && stated.z() > 0;
        String mode = scene.word("aspectmode", complete ? "manual" : "auto", "auto", "cube", "data", "manual");
        if (mode.equals("manual") && complete) {
            return stated;
        }
        Vec cube = new Vec(1, 1, 1);
        if (mode.equals("cube")) {
            return cube;
        }
        Vec data = new Vec(share(0), share(1), share(2));
        double most = Math.max(data.x(), Math.max(data.y(), data.z()));
        double least = Math.min(data.x(), Math.min(data.y(), data.z()));
        return mode.equals("data") || most / least <= MOST_UNEQUAL ? data : cube;
    }

    /** How long an axis is beside all of its type, whose lengths multiply to 1. */
    private double share(int axis) {
        AxisType type = axes[axis].axis().type();
        double product = 1;
        int count = 0;
        for (SceneAxis other : axes) {
            if (other.axis().type() == type) {
                product *= other.scale();
                count++;
            }
        }
        return StrictMath.pow(product, 1.0 / count) / axes[axis].scale();
    }
}
