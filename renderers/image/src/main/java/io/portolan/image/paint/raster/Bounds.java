package io.portolan.image.paint.raster;

import io.portolan.image.scene.Rect;

/** A block of whole device pixels, from the left and top ones up to but without the right and bottom ones. */
record Bounds(int left, int top, int right, int bottom) {

    static final Bounds NONE = new Bounds(0, 0, 0, 0);

    /** The pixels whose centres are nearest to a rectangle's. */
    static Bounds nearest(Rect rect, double scale) {
        return new Bounds(
                round(rect.x() * scale),
                round(rect.y() * scale),
                round(rect.right() * scale),
                round(rect.bottom() * scale));
    }

    private static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /** The smallest block that holds this and the other. */
    Bounds union(Bounds other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Bounds intersection(Bounds other) {
        return new Bounds(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }
}
