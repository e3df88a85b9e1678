package io.portolan.image.space.geometry;

import org.jspecify.annotations.Nullable;

/** A triangle or tetrahedron of a triangulation that is being made, with its circumsphere and what is beside it. */
final class Simplex {

    final int[] corners;

    /** What is beyond the side opposite to each corner; null outside of everything. */
    final @Nullable Simplex[] neighbors;

    /** Whether another point has taken its room. */
    boolean dead;

    private final double[] center;
    private final double squaredRadius;

    Simplex(int[] corners, double[][] points) {
        this.corners = corners;
        neighbors = new Simplex[corners.length];
        center = Circumsphere.center(corners, points);
        double squared = 0;
        for (int k = 0; k < center.length; k++) {
            double d = center[k] - points[corners[0]][k];
            squared += d * d;
        }
        squaredRadius = squared;
    }

    /** Whether its circumsphere holds a point. */
    boolean holds(double[] point) {
        double squared = 0;
        for (int k = 0; k < center.length; k++) {
            double d = center[k] - point[k];
            squared += d * d;
        }
        return squared < squaredRadius;
    }

    void replace(Simplex old, Simplex fresh) {
        for (int i = 0; i < neighbors.length; i++) {
            if (neighbors[i] == old) {
                neighbors[i] = fresh;
            }
        }
    }

    /** The corner opposite to one of its sides. */
    int opposite(Face face) {
        for (int i = 0; i < corners.length; i++) {
            if (Face.without(corners, i).equals(face)) {
                return i;
            }
        }
        return 0;
    }

    /** What is beyond a side that a point is beyond; null where the point is inside. */
    @Nullable
    Simplex toward(double[] point, double[][] points) {
        double own = volume(points, -1, point);
        for (int i = 0; i < corners.length; i++) {
            if (neighbors[i] != null && volume(points, i, point) * own < 0) {
                return neighbors[i];
            }
        }
        return null;
    }

    /** The corners in the order that makes the volume positive. */
    int[] turned(double[][] points) {
        int[] turned = corners.clone();
        if (volume(points, -1, center) < 0) {
            turned[0] = corners[1];
            turned[1] = corners[0];
        }
        return turned;
    }

    /** The signed volume, times the factorial of the dimension, with a point instead of one corner; -1 for none. */
    private double volume(double[][] points, int replaced, double[] point) {
        int dimension = corners.length - 1;
        double[] origin = replaced == dimension ? point : points[corners[dimension]];
        double[][] edges = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            double[] corner = replaced == i ? point : points[corners[i]];
            for (int k = 0; k < dimension; k++) {
                edges[i][k] = corner[k] - origin[k];
            }
        }
        return Circumsphere.determinant(edges);
    }
}
