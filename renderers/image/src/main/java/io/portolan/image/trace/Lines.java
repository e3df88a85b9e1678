package io.portolan.image.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.scene.Stroke;
import io.portolan.image.value.Attrs;

/** Reads a {@code line} part into a stroke. */
public final class Lines {

    private Lines() {}

    public static Stroke stroke(Attrs line, Color color, double width) {
        double stated = Math.max(0, line.number("width", width));
        return Stroke.of(line.color("color", color), stated).dashed(Dashes.of(line.text("dash", "solid"), stated));
    }
}
