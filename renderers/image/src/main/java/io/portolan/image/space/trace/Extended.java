package io.portolan.image.space.trace;

import io.portolan.image.space.Body;
import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;

/**
 * A body that asks for more room than it fills.
 *
 * @param body what is drawn
 * @param bounds what an automatic range must show
 */
record Extended(Body body, Box bounds) implements Body {

    @Override
    public boolean isTranslucent() {
        return body.isTranslucent();
    }

    @Override
    public void draw(Stage stage) {
        body.draw(stage);
    }

    /** The box around points, scaled. */
    static Box box(SceneAxes axes, double[][] coordinates) {
        Box box = Box.EMPTY;
        for (int axis = 0; axis < 3; axis++) {
            for (double coordinate : coordinates[axis]) {
                double at = axes.get(axis).axis().linear(coordinate)
                        * axes.get(axis).scale();
                box = box.with(new Vec(Double.NaN, Double.NaN, Double.NaN).with(axis, at));
            }
        }
        return box;
    }
}
