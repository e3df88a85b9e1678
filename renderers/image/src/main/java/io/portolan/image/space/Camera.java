package io.portolan.image.space;

import io.portolan.image.space.render.Matrix;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;

/**
 * Where a scene is seen from, in a world whose box lies around the origin.
 *
 * @param eye where the camera stands
 * @param center what it looks at
 * @param up what it shows upright
 * @param flat whether it shows things as large however far they are
 */
record Camera(Vec eye, Vec center, Vec up, boolean flat) {

    private static final double NEAR = 0.01;
    private static final double FAR = 1000;
    private static final double ANGLE = Math.PI / 4;
    private static final double UPRIGHT = 0.999;

    /** The camera of a {@code scene} part. */
    static Camera of(Attrs scene) {
        Vec up = vector(scene.part("camera.up"), new Vec(0, 0, 1));
        return new Camera(
                vector(scene.part("camera.eye"), new Vec(1.25, 1.25, 1.25)),
                vector(scene.part("camera.center"), Vec.ZERO),
                isTurntable(scene, up) ? new Vec(0, 0, 1) : up,
                scene.text("camera.projection.type", "perspective").equals("orthographic"));
    }

    private static Vec vector(Attrs attrs, Vec otherwise) {
        return new Vec(
                attrs.number("x", otherwise.x()), attrs.number("y", otherwise.y()), attrs.number("z", otherwise.z()));
    }

    /** On a turntable z is upright whatever the camera says; a tilted camera is not on one unless the figure says so. */
    private static boolean isTurntable(Attrs scene, Vec up) {
        String mode = scene.text("dragmode", "");
        if (!mode.isEmpty() || !scene.has("camera.up")) {
            return mode.isEmpty() || mode.equals("turntable");
        }
        boolean plain = up.x() == 0 || up.y() == 0;
        return up.z() != 0 && (plain || up.unit().z() > UPRIGHT);
    }

    /** From the world to the eye. */
    Matrix eyeMatrix() {
        Vec back = eye.minus(center).unit();
        if (back.equals(Vec.ZERO)) {
            back = new Vec(0, 0, 1);
        }
        Vec right = up.cross(back).unit();
        if (right.length() == 0) {
            right = Math.abs(back.z()) > 0.5 ? new Vec(0, 1, 0) : new Vec(1, 0, 0);
        }
        return Matrix.lookAt(eye, right, back.cross(right), back);
    }

    /** From the eye to the picture. */
    Matrix projection(double aspect) {
        return flat ? Matrix.orthographic(aspect, NEAR, FAR) : Matrix.perspective(ANGLE, aspect, NEAR, FAR);
    }
}
