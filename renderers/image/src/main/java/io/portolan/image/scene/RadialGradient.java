package io.portolan.image.scene;

import java.util.List;

/**
 * Colours that change from a point outwards.
 *
 * @param x the point in the middle
 * @param y the point in the middle
 * @param radius how far it is to the end of the way, positive
 * @param stops the colours on the way; immutable
 */
public record RadialGradient(double x, double y, double radius, List<Stop> stops) implements Gradient {

    public RadialGradient {
        stops = List.copyOf(stops);
    }

    @Override
    public double share(double px, double py) {
        return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) / radius;
    }

    @Override
    public RadialGradient translated(double dx, double dy) {
        return new RadialGradient(x + dx, y + dy, radius, stops);
    }
}
