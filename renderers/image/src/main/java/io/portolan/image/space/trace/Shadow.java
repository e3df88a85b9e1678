package io.portolan.image.space.trace;

import io.portolan.image.scene.Color;
import io.portolan.image.space.Stage;
import io.portolan.image.space.render.Frame;
import io.portolan.image.space.render.Shader;
import io.portolan.image.space.render.Vec;
import io.portolan.image.space.render.View;

/** Draws markers flat on a wall of the box, where points are projected to. */
final class Shadow {

    private final int wall;
    private final Stage stage;
    private final Vec right;
    private final Vec down;

    Shadow(int wall, Stage stage) {
        this.wall = wall;
        this.stage = stage;
        int u = (wall + 1) % 3;
        int v = (wall + 2) % 3;
        View view = stage.view();
        Vec middle = stage.box().center();
        boolean swapped = Math.abs(rise(view, middle, u)) > Math.abs(rise(view, middle, v));
        int across = swapped ? v : u;
        int along = swapped ? u : v;
        right = Vec.axis(across).times(1 / view.scale().get(across));
        down = Vec.axis(along).times(1 / view.scale().get(along));
    }

    private static double rise(View view, Vec from, int axis) {
        Vec step = Vec.axis(axis).times(1 / view.scale().get(axis));
        return view.project(from.plus(step)).y() - view.project(from).y();
    }

    /**
     * A convex shape on the wall.
     *
     * @param xs of its corners in pixels
     * @param ys of its corners in pixels
     */
    void draw(Vec point, double[] xs, double[] ys, Color color, double opacity) {
        Vec at = point.with(wall, stage.walls().at(wall));
        double distance = stage.view().all().row(3, at.x(), at.y(), at.z());
        double world = distance / stage.view().height();
        Shader shader = Shader.plain(Frame.pack(
                color.red() * opacity, color.green() * opacity, color.blue() * opacity, color.alpha() * opacity));
        double[][] corners = new double[xs.length][];
        for (int i = 0; i < xs.length; i++) {
            Vec corner = at.plus(right.times(xs[i] * world)).plus(down.times(ys[i] * world));
            corners[i] = new double[] {corner.x(), corner.y(), corner.z()};
        }
        for (int i = 2; i < corners.length; i++) {
            stage.raster().triangle(corners[0], corners[i - 1], corners[i], 3, shader);
        }
    }
}
