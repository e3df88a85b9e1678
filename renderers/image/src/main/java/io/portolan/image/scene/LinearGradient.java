package io.portolan.image.scene;

import java.util.List;

/**
 * Colours that change along a line, and are the same across it.
 *
 * @param x0 where the way starts
 * @param y0 where the way starts
 * @param x1 where it ends
 * @param y1 where it ends
 * @param stops the colours on the way; immutable
 */
public record LinearGradient(double x0, double y0, double x1, double y1, List<Stop> stops) implements Gradient {

    public LinearGradient {
        stops = List.copyOf(stops);
    }

    @Override
    public double share(double x, double y) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        return square == 0 ? 1 : ((x - x0) * dx + (y - y0) * dy) / square;
    }

    @Override
    public LinearGradient translated(double dx, double dy) {
        return new LinearGradient(x0 + dx, y0 + dy, x1 + dx, y1 + dy, stops);
    }
}
