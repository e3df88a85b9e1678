package io.portolan.image.polar;

import io.portolan.image.axis.Tick;
import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;
import java.util.List;

/** Where a polar subplot is on the page, and where on the page its values are. */
final class PolarFrame {

    private final Sector sector;
    private final double cx;
    private final double cy;
    private final double inner;
    private final double outer;
    private final RadialAxis radial;
    private final AngularAxis angular;
    private final List<Tick> angularTicks;
    private final Outline outline;

    /**
     * The largest frame that fits a box.
     *
     * @param hole share of the radius that is left free
     * @param linear whether outlines are polygons
     * @param width of the plot in pixels
     */
    PolarFrame(
            Rect box,
            Sector sector,
            double hole,
            boolean linear,
            RadialAxis radial,
            AngularAxis angular,
            double width) {
        this.sector = sector;
        this.radial = radial;
        this.angular = angular;
        Rect unit = sector.bounds();
        outer = Math.min(box.width() / unit.width(), box.height() / unit.height());
        inner = hole * outer;
        cx = box.centerX() - outer * unit.centerX();
        cy = box.centerY() + outer * unit.centerY();
        radial.place(inner, outer);
        angularTicks = angular.ticks(width);
        outline = linear && angular.hasCategories() && !angularTicks.isEmpty()
                ? new Polygons(cx, cy, corners())
                : new Circles(cx, cy);
    }

    private double[] corners() {
        double[] corners = angularTicks.stream().mapToDouble(angular::angle).toArray();
        boolean clockwise = corners.length > 1 && Angles.delta(corners[0], corners[1]) < 0;
        double[] turned = corners.clone();
        for (int i = 0; clockwise && i < corners.length; i++) {
            turned[i] = corners[corners.length - 1 - i];
        }
        return turned;
    }

    double cx() {
        return cx;
    }

    double cy() {
        return cy;
    }

    /** Radius of the hole in pixels. */
    double inner() {
        return inner;
    }

    /** Radius of the whole in pixels. */
    double outer() {
        return outer;
    }

    boolean hasRoom() {
        return inner < outer;
    }

    Sector sector() {
        return sector;
    }

    RadialAxis radial() {
        return radial;
    }

    AngularAxis angular() {
        return angular;
    }

    Outline outline() {
        return outline;
    }

    /** The ticks of the angular axis that are in the sector. */
    List<Tick> angularTicks() {
        return angularTicks.stream()
                .filter(tick -> !angular.hasCategories() || sector.contains(angular.angle(tick)))
                .toList();
    }

    /** The outline of the whole subplot. */
    Path edge() {
        return outline.area(inner, outer, sector);
    }

    /** The pixel of a place given by values on both axes. */
    double x(double radius, double angle) {
        return cx + radial.radius(radius) * StrictMath.cos(angular.angle(angle));
    }

    double y(double radius, double angle) {
        return cy - radial.radius(radius) * StrictMath.sin(angular.angle(angle));
    }

    /** Whether a place given by values on both axes is on the subplot. */
    boolean contains(double radius, double angle) {
        double at = angular.angle(angle);
        double pixel = radial.axis().pixelOf(radius);
        return sector.contains(at) && outline.contains(pixel, at, inner, outer);
    }
}
