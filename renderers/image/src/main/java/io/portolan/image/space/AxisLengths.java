package io.portolan.image.space;

import io.portolan.image.axis.Tick;
import io.portolan.image.space.render.Box;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;
import java.util.ArrayList;
import java.util.List;

/** Measures how long the axes of a scene are in the picture, and so how many ticks they have. */
final class AxisLengths {

    /** The resolution at which plotly.js draws scenes. */
    private static final double PIXEL_RATIO = 2;

    private final View view;
    private final Box box;
    private final Walls walls;

    AxisLengths(View view, Box box, Walls walls) {
        this.view = view;
        this.box = box;
        this.walls = walls;
    }

    /** The ticks of each axis, lowest first; none for an axis that is not shown. */
    List<List<Tick>> ticks(SceneAxes axes) {
        List<List<Tick>> ticks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            SceneAxis axis = axes.get(i);
            ticks.add(axis.isVisible() ? axis.ticks(pixels(i)) : List.of());
        }
        return ticks;
    }

    /** How long an axis is where it is seen shortest, measured on the walls beside it, in the picture's own pixels. */
    double pixels(int axis) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int corner = 0; corner < 8; corner++) {
            Vec at = box.corner(corner);
            if (isOnWall(at, axis)) {
                Vec ahead = view.project(at.plus(Vec.axis(axis)));
                Vec behind = view.project(at.minus(Vec.axis(axis)));
                double dx = view.pixelX(ahead) - view.pixelX(behind);
                double dy = view.pixelY(ahead) - view.pixelY(behind);
                shortest = Math.min(shortest, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return PIXEL_RATIO / 2 * shortest * Math.abs(box.size().get(axis));
    }

    private boolean isOnWall(Vec corner, int axis) {
        boolean any = false;
        for (int other = 0; other < 3; other++) {
            any |= other != axis && corner.get(other) == walls.at(other);
        }
        return any;
    }
}
