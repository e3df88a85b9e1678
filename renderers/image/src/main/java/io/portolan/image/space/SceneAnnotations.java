package io.portolan.image.space;

import io.portolan.image.plot.Annotation;
import io.portolan.image.plot.Page;
import io.portolan.image.scene.Element;
import io.portolan.image.scene.TextStyle;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;
import java.util.List;

/** The annotations of a scene: each points at a place in it. */
final class SceneAnnotations implements Body {

    private final SceneAxes axes;
    private final TextStyle font;
    private final List<Attrs> shown;

    SceneAnnotations(Attrs scene, SceneAxes axes, TextStyle font) {
        this.axes = axes;
        this.font = font;
        shown = scene.parts("annotations").stream()
                .filter(annotation -> annotation.flag("visible", true))
                .toList();
    }

    void place() {
        for (Attrs annotation : shown) {
            for (int i = 0; i < 3; i++) {
                axes.get(i).include(value(annotation, i));
            }
        }
    }

    private double value(Attrs annotation, int axis) {
        return annotation
                .at(SceneAxes.LETTERS.get(axis))
                .map(axes.get(axis).axis()::position)
                .orElse(Double.NaN);
    }

    private Vec at(Attrs annotation) {
        return new Vec(value(annotation, 0), value(annotation, 1), value(annotation, 2)).times(axes.scale());
    }

    @Override
    public Box bounds() {
        Box bounds = Box.EMPTY;
        for (Attrs annotation : shown) {
            bounds = bounds.with(at(annotation));
        }
        return bounds;
    }

    @Override
    public boolean isTranslucent() {
        return true;
    }

    @Override
    public void draw(Stage stage) {}

    /** Draws those within the box. */
    void draw(Page page, Stage stage, List<Element> out) {
        for (Attrs annotation : shown) {
            Vec at = at(annotation);
            if (at.isFinite() && stage.box().contains(at) && stage.view().isBefore(at)) {
                Vec place = stage.view().project(at);
                Annotation.at(annotation, stage.pageX(place), stage.pageY(place), page, font)
                        .draw(out);
            }
        }
    }
}
