package io.portolan.image.paint.raster;

import io.portolan.image.scene.Gradient;

/** A gradient's colours in steps too fine to be seen, so that each pixel only looks its own up. */
final class Ramp {

    private static final int STEPS = 1024;

    private final int[] colors = new int[STEPS + 1];

    Ramp(Gradient gradient) {
        for (int i = 0; i <= STEPS; i++) {
            colors[i] = gradient.color((double) i / STEPS).argb();
        }
    }

    int argb(double share) {
        return colors[(int) Math.round(Math.max(0, Math.min(1, share)) * STEPS)];
    }
}
