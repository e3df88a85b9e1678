package io.portolan.image.plot;

import io.portolan.image.scene.Rect;

/** Rectangles around rectangles. */
public final class Rects {

    private Rects() {}

    public static Rect union(Rect a, Rect b) {
        return Rect.between(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }
}
