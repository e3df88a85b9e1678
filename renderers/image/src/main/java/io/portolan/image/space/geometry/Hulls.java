package io.portolan.image.space.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Closed surfaces around points in space. */
public final class Hulls {

    /** The sides of a tetrahedron, turned outwards. */
    private static final int[][] SIDES = {{1, 3, 2}, {0, 2, 3}, {0, 3, 1}, {0, 1, 2}};

    private Hulls() {}

    /** The triangles of the convex hull, turned outwards. */
    public static List<int[]> convex(double[][] points) {
        return boundary(Delaunay.cells(points, 3));
    }

    /**
     * The triangles of the alpha shape, turned outwards: what is left of the hull when every tetrahedron whose
     * circumsphere is larger than 1/alpha is taken away (Edelsbrunner and Muecke, 1994).
     */
    public static List<int[]> alpha(double[][] points, double alpha) {
        List<int[]> kept = new ArrayList<>();
        for (int[] cell : Delaunay.cells(points, 3)) {
            if (Circumsphere.radius(cell, points) * alpha < 1) {
                kept.add(cell);
            }
        }
        return boundary(kept);
    }

    /** The sides that belong to one tetrahedron only. */
    private static List<int[]> boundary(List<int[]> cells) {
        Map<Face, int[]> open = new LinkedHashMap<>();
        for (int[] cell : cells) {
            for (int i = 0; i < SIDES.length; i++) {
                Face face = Face.without(cell, i);
                if (open.remove(face) == null) {
                    open.put(face, new int[] {cell[SIDES[i][0]], cell[SIDES[i][1]], cell[SIDES[i][2]]});
                }
            }
        }
        return new ArrayList<>(open.values());
    }
}
