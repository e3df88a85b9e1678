package io.portolan.image.space.trace;

import io.portolan.image.space.render.Vec;
import java.util.List;

/** Turns points and triangles into the arrays of meshes. */
final class Cells {

    private Cells() {}

    /** The coordinates of points one after another. */
    static double[] places(Vec[] points) {
        double[] places = new double[3 * points.length];
        for (int i = 0; i < points.length; i++) {
            places[3 * i] = points[i].x();
            places[3 * i + 1] = points[i].y();
            places[3 * i + 2] = points[i].z();
        }
        return places;
    }

    /** The corners of triangles one after another. */
    static int[] flat(List<int[]> cells) {
        int[] flat = new int[3 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            System.arraycopy(cells.get(i), 0, flat, 3 * i, 3);
        }
        return flat;
    }
}
