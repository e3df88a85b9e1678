package io.portolan.image.space.geometry;

/** The sphere, or in a plane the circle, through the corners of a simplex. */
final class Circumsphere {

    private Circumsphere() {}

    /** Its centre, by Cramer's rule; not finite where the corners lie in one plane or line. */
    static double[] center(int[] corners, double[][] points) {
        int dimension = corners.length - 1;
        double[] origin = points[corners[0]];
        double[][] edges = new double[dimension][dimension];
        double[] halves = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            for (int k = 0; k < dimension; k++) {
                edges[i][k] = points[corners[i + 1]][k] - origin[k];
                halves[i] += edges[i][k] * edges[i][k] / 2;
            }
        }
        double all = determinant(edges);
        double[] center = new double[dimension];
        for (int k = 0; k < dimension; k++) {
            center[k] = origin[k] + determinant(replaced(edges, k, halves)) / all;
        }
        return center;
    }

    /** Its radius; not finite where there is none. */
    static double radius(int[] corners, double[][] points) {
        double[] center = center(corners, points);
        double squared = 0;
        for (int k = 0; k < center.length; k++) {
            double d = center[k] - points[corners[0]][k];
            squared += d * d;
        }
        return Math.sqrt(squared);
    }

    private static double[][] replaced(double[][] matrix, int column, double[] values) {
        double[][] changed = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            changed[i] = matrix[i].clone();
            changed[i][column] = values[i];
        }
        return changed;
    }

    static double determinant(double[][] m) {
        if (m.length == 2) {
            return m[0][0] * m[1][1] - m[0][1] * m[1][0];
        }
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
