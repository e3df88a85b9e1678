package io.portolan.image.space.geometry;

import java.util.Arrays;
import java.util.List;

/** A grid of points with values, and the surfaces in it: of equal value, on its planes, between its cells. */
public final class ValueField {

    /** The corners of a cell as bits of z, y and x; five tetrahedra fill it, the last of them in its middle. */
    private static final int[][] TETRAHEDRA = {{0, 1, 2, 4}, {1, 2, 3, 7}, {1, 4, 5, 7}, {2, 4, 6, 7}, {1, 2, 4, 7}};

    private static final String LETTERS = "ABCDE";

    private final PointGrid grid;
    private final double[][] points;
    private final double least;
    private final double most;
    private final double low;
    private final double high;
    private final OpenTriangles triangles = new OpenTriangles();
    private final ValueCuts cuts;

    /**
     * A field.
     *
     * @param coordinates x, y and z of the points
     * @param values of the points
     * @param isomin the least value shown; NaN for the least there is
     * @param isomax the greatest value shown; NaN for the greatest there is
     */
    public ValueField(double[][] coordinates, double[] values, double isomin, double isomax) {
        int count = values.length;
        for (double[] one : coordinates) {
            count = Math.min(count, one.length);
        }
        grid = new PointGrid(Arrays.copyOf(coordinates[0], count), coordinates[1], coordinates[2]);
        points = new double[count][];
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            points[i] = new double[] {coordinates[0][i], coordinates[1][i], coordinates[2][i], values[i]};
            smallest = values[i] < smallest ? values[i] : smallest;
            largest = values[i] > largest ? values[i] : largest;
        }
        least = smallest;
        most = largest;
        low = Double.isNaN(isomin) ? least : isomin;
        high = Double.isNaN(isomax) ? most : isomax;
        cuts = new ValueCuts(triangles, low, high);
    }

    /** The least value shown. */
    public double low() {
        return low;
    }

    /** The greatest value shown. */
    public double high() {
        return high;
    }

    /** x, y, z and value of each corner of the triangles so far. */
    public double[] corners() {
        return triangles.corners();
    }

    private double[] point(int i, int j, int k) {
        return points[grid.index(i, j, k)];
    }

    /** Draws the edges of the cells' inner tetrahedra. */
    public void frame(double fill) {
        triangles.fill(fill);
        cells((cell, odd) -> cuts.frame(tetrahedron(cell, 4, odd), low, high));
    }

    /**
     * Draws surfaces of equal value.
     *
     * @param count how many, from the least to the greatest value shown
     * @param pattern which tetrahedra of the cells take part: {@code all}, letters from A to E, {@code odd} or {@code even}
     */
    public void surfaces(int count, double fill, String pattern) {
        triangles.fill(fill);
        for (int i = 0; i < count; i++) {
            double share = count == 1 ? 0.5 : i / (count - 1.0);
            double level = (1 - share) * low + share * high;
            boolean upper = Math.abs(level - least) > Math.abs(level - most);
            double min = upper ? least : level;
            double max = upper ? level : most;
            cells((cell, odd) -> surface(cell, odd, pattern, min, max));
        }
    }

    private void surface(double[][] cell, boolean odd, String pattern, double min, double max) {
        boolean all = pattern.equals("all") || pattern.equals(odd ? "even" : "odd");
        for (int i = 0; i < TETRAHEDRA.length; i++) {
            if (all || pattern.indexOf(LETTERS.charAt(i)) >= 0) {
                cuts.surface(tetrahedron(cell, i, odd), min, max);
            }
        }
    }

    /** Every other cell is divided the other way, so that the sides of neighbours fit. */
    private static double[][] tetrahedron(double[][] cell, int number, boolean odd) {
        double[][] corners = new double[4][];
        for (int i = 0; i < 4; i++) {
            int corner = TETRAHEDRA[number][i];
            corners[i] = cell[odd ? corner : 7 - corner];
        }
        return corners;
    }

    private interface Cell {

        void draw(double[][] corners, boolean odd);
    }

    private void cells(Cell visitor) {
        double[][] corners = new double[8][];
        for (int k = 1; k < grid.size(2); k++) {
            for (int j = 1; j < grid.size(1); j++) {
                for (int i = 1; i < grid.size(0); i++) {
                    for (int corner = 0; corner < 8; corner++) {
                        corners[corner] = point(i - 1 + (corner >> 2), j - 1 + (corner >> 1 & 1), k - 1 + (corner & 1));
                    }
                    visitor.draw(corners, (i + j + k) % 2 == 1);
                }
            }
        }
    }

    /** The two ends of the field across an axis. */
    public List<Double> ends(int axis) {
        double[] planes = grid.planes(axis);
        return planes.length == 0 ? List.of() : List.of(planes[0], planes[planes.length - 1]);
    }

    /** The planes across an axis without its ends. */
    public List<Double> inner(int axis) {
        double[] planes = grid.planes(axis);
        return Arrays.stream(planes)
                .skip(1)
                .limit(Math.max(0, planes.length - 2))
                .boxed()
                .toList();
    }

    /** Draws slices across an axis, where values are shown and both above the least and below the greatest. */
    public void slices(int axis, List<Double> places, double fill) {
        triangles.fill(fill);
        for (double place : places) {
            slice(axis, place);
        }
    }

    private void slice(int axis, double place) {
        double[] planes = grid.planes(axis);
        int after = 0;
        while (after < planes.length && planes[after] < place) {
            after++;
        }
        if (after == planes.length || after == 0 && planes[0] > place) {
            return;
        }
        double share = after == 0 ? 0 : (planes[after] - place) / (planes[after] - planes[after - 1]);
        int u = (axis + 1) % 3;
        int v = (axis + 2) % 3;
        for (int i = 1; i < grid.size(u); i++) {
            for (int j = 1; j < grid.size(v); j++) {
                double[] a = sliced(axis, after, share, i - 1, j - 1);
                double[] b = sliced(axis, after, share, i, j - 1);
                double[] c = sliced(axis, after, share, i, j);
                double[] d = sliced(axis, after, share, i - 1, j);
                boolean odd = (after + i + j) % 2 == 1;
                half(odd ? a : b, odd ? b : c, odd ? c : d);
                half(odd ? c : d, odd ? d : a, odd ? a : b);
            }
        }
    }

    private void half(double[] a, double[] b, double[] c) {
        if (!cuts.triangle(a, b, c, Math.min(low, most), Math.max(low, most))) {
            cuts.triangle(a, b, c, Math.min(least, high), Math.max(least, high));
        }
    }

    private double[] sliced(int axis, int after, double share, int u, int v) {
        double[] at = planar(axis, after, u, v);
        return share == 0 ? at : OpenTriangles.between(at, planar(axis, after - 1, u, v), share);
    }

    private double[] planar(int axis, int plane, int u, int v) {
        int[] places = new int[3];
        places[axis] = plane;
        places[(axis + 1) % 3] = u;
        places[(axis + 2) % 3] = v;
        return points[grid.atPlanes(places[0], places[1], places[2])];
    }
}
