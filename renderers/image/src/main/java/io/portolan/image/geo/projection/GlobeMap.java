package io.portolan.image.geo.projection;

import io.portolan.image.scene.Path;
import io.portolan.image.scene.Rect;

/** A map of the globe on the page. */
public interface GlobeMap {

    /** Pixels of the globe's radius. */
    double scale();

    GlobeMap scaled(double pixels);

    /** The pixel of the map's centre. */
    double[] translation();

    GlobeMap translated(double x, double y);

    /** This map, seen through a rectangle of the page: areas end there. */
    GlobeMap within(Rect seen);

    /** The pixel of a point in degrees; NaN where it is not on the map. */
    double[] place(double lon, double lat);

    /** The outline of a shape in pixels. */
    Path path(Shape shape);

    /** The smallest rectangle around a shape in pixels; of no size where it is not on the map. */
    default Rect bounds(Shape shape) {
        return path(shape).bounds();
    }

    /** This map, scaled and moved such that a shape fits into the middle of a rectangle. */
    default GlobeMap fitted(Shape shape, Rect box) {
        double trial = 150;
        GlobeMap unit = scaled(trial).translated(0, 0);
        Rect bounds = unit.bounds(shape);
        double k = Math.min(box.width() / bounds.width(), box.height() / bounds.height());
        if (!Double.isFinite(k)) {
            return unit.translated(box.centerX(), box.centerY());
        }
        return unit.scaled(k * trial)
                .translated(box.centerX() - k * bounds.centerX(), box.centerY() - k * bounds.centerY());
    }
}
