package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Body;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Lines.End;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;

/** A body that stands where points are. */
abstract class PointBody implements Body {

    private final Vec[] points;
    private final double opacity;

    PointBody(Vec[] points, Attrs attrs) {
        this.points = points;
        opacity = Math.max(0, Math.min(1, attrs.number("opacity", 1)));
    }

    final Vec[] points() {
        return points;
    }

    /** The opacity of the trace. */
    final double opacity() {
        return opacity;
    }

    @Override
    public Box bounds() {
        Box bounds = Box.EMPTY;
        for (Vec point : points) {
            bounds = point.isFinite() ? bounds.with(point) : bounds;
        }
        return bounds;
    }

    static End end(Vec place, Color color) {
        return new End(place, color.red(), color.green(), color.blue(), color.alpha());
    }
}
