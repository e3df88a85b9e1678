package io.portolan.image.polar;

import io.portolan.image.scene.Path;

/**
 * Outlines that are circles.
 *
 * @param cx pixel of the centre
 * @param cy pixel of the centre
 */
record Circles(double cx, double cy) implements Outline {

    @Override
    public void line(Path.Builder path, double radius, Sector sector) {
        if (sector.isWhole()) {
            path.circle(cx, cy, radius);
        } else {
            path.move(cx + radius * StrictMath.cos(sector.from()), cy - radius * StrictMath.sin(sector.from()));
            path.arc(cx, cy, radius, -sector.from(), -sector.to());
        }
    }

    @Override
    public Path area(double inner, double outer, Sector sector) {
        Path.Builder path = Path.builder().evenOdd();
        if (sector.isWhole()) {
            path.circle(cx, cy, outer);
            return inner > 0 ? path.circle(cx, cy, inner).build() : path.build();
        }
        path.arc(cx, cy, outer, -sector.from(), -sector.to());
        if (inner > 0) {
            path.arc(cx, cy, inner, -sector.to(), -sector.from());
        } else {
            path.line(cx, cy);
        }
        return path.close().build();
    }

    @Override
    public Outline forBar(Sector bar) {
        return this;
    }

    @Override
    public double snapped(double angle) {
        return angle;
    }

    @Override
    public boolean contains(double radius, double angle, double inner, double outer) {
        return radius >= inner && radius <= outer;
    }
}
