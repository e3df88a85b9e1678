package io.portolan.image.space.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Delaunay triangulation of points in a plane or in space: points are added one by one, and the simplices whose
 * circumspheres hold a new one make room for it (Bowyer 1981, Watson 1981). Points move by a hair first, always by the
 * same one, so that no more lie on one sphere than make a simplex.
 */
public final class Delaunay {

    private static final double HAIR = 1e-7;
    private static final double FAR = 1e4;

    private final int dimension;
    private final double[][] points;
    private final int count;
    private Simplex last;

    private Delaunay(double[][] points, int dimension) {
        this.dimension = dimension;
        count = points.length;
        this.points = withOuter(moved(points, dimension), dimension);
        int[] outer = new int[dimension + 1];
        for (int i = 0; i <= dimension; i++) {
            outer[i] = count + i;
        }
        last = new Simplex(outer, this.points);
    }

    /**
     * Triangulates.
     *
     * @param points each with as many coordinates as there are dimensions; those that are not finite are left out
     * @param dimension 2 or 3
     * @return the numbers of the corners of each triangle or tetrahedron, all turned the same way
     */
    public static List<int[]> cells(double[][] points, int dimension) {
        Delaunay delaunay = new Delaunay(points, dimension);
        Set<List<Double>> known = new HashSet<>();
        for (int i = 0; i < points.length; i++) {
            List<Double> key = new ArrayList<>();
            boolean finite = true;
            for (int k = 0; k < dimension; k++) {
                key.add(points[i][k] + 0.0);
                finite &= Double.isFinite(points[i][k]);
            }
            if (finite && known.add(key)) {
                delaunay.add(i);
            }
        }
        return delaunay.inner();
    }

    /** The points within the unit cube, each moved by a hair of its own. */
    private static double[][] moved(double[][] points, int dimension) {
        double[] low = new double[dimension];
        double[] high = new double[dimension];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (double[] point : points) {
            for (int k = 0; k < dimension; k++) {
                if (Double.isFinite(point[k])) {
                    low[k] = Math.min(low[k], point[k]);
                    high[k] = Math.max(high[k], point[k]);
                }
            }
        }
        double size = 0;
        for (int k = 0; k < dimension; k++) {
            size = Math.max(size, high[k] - low[k]);
        }
        double[][] moved = new double[points.length][dimension];
        long seed = 1;
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < dimension; k++) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                double hair = ((seed >>> 40) / (double) (1 << 24) - 0.5) * HAIR;
                moved[i][k] = (points[i][k] - low[k]) / (size > 0 ? size : 1) + hair;
            }
        }
        return moved;
    }

    /** The points and, behind them, the corners of a simplex around all of them. */
    private static double[][] withOuter(double[][] points, int dimension) {
        double[][] all = Arrays.copyOf(points, points.length + dimension + 1);
        for (int i = 0; i <= dimension; i++) {
            double[] corner = new double[dimension];
            Arrays.fill(corner, i == 0 ? -FAR : 0.5);
            if (i > 0) {
                corner[i - 1] = 3 * FAR;
                for (int k = 0; k < dimension; k++) {
                    corner[k] -= k == i - 1 ? 0 : FAR;
                }
            }
            all[points.length + i] = corner;
        }
        return all;
    }

    private void add(int index) {
        double[] point = points[index];
        Simplex start = find(point);
        if (start == null) {
            return;
        }
        Map<Face, Simplex> made = new HashMap<>();
        for (Simplex hit : hit(start, point)) {
            for (int i = 0; i <= dimension; i++) {
                Simplex beside = hit.neighbors[i];
                if (beside == null || !beside.dead) {
                    join(hit, i, beside, index, made);
                }
            }
        }
    }

    /** All simplices around a first one whose circumspheres hold the point; they are marked as dead. */
    private List<Simplex> hit(Simplex start, double[] point) {
        List<Simplex> hit = new ArrayList<>();
        ArrayDeque<Simplex> open = new ArrayDeque<>();
        start.dead = true;
        open.add(start);
        while (!open.isEmpty()) {
            Simplex simplex = open.poll();
            hit.add(simplex);
            for (Simplex beside : simplex.neighbors) {
                if (beside != null && !beside.dead && beside.holds(point)) {
                    beside.dead = true;
                    open.add(beside);
                }
            }
        }
        return hit;
    }

    /** Makes the simplex between one side of a dead one and the new point. */
    private void join(Simplex dead, int side, Simplex beside, int index, Map<Face, Simplex> made) {
        int[] corners = dead.corners.clone();
        corners[side] = index;
        Simplex fresh = new Simplex(corners, points);
        fresh.neighbors[side] = beside;
        if (beside != null) {
            beside.replace(dead, fresh);
        }
        for (int i = 0; i <= dimension; i++) {
            if (i != side) {
                Face face = Face.without(corners, i);
                Simplex other = made.remove(face);
                if (other == null) {
                    made.put(face, fresh);
                } else {
                    fresh.neighbors[i] = other;
                    other.neighbors[other.opposite(face)] = fresh;
                }
            }
        }
        last = fresh;
    }

    /** A simplex whose circumsphere holds a point: by walking towards the point, or else by looking everywhere. */
    private Simplex find(double[] point) {
        Simplex at = last;
        for (int step = 0; step < 4 * (count + 10); step++) {
            Simplex next = at.toward(point, points);
            if (next == null) {
                break;
            }
            at = next;
        }
        if (at.holds(point)) {
            return at;
        }
        return all().stream()
                .filter(simplex -> simplex.holds(point))
                .findFirst()
                .orElse(null);
    }

    private List<Simplex> all() {
        List<Simplex> all = new ArrayList<>();
        Set<Simplex> seen = new HashSet<>();
        ArrayDeque<Simplex> open = new ArrayDeque<>();
        open.add(last);
        seen.add(last);
        while (!open.isEmpty()) {
            Simplex simplex = open.poll();
            all.add(simplex);
            for (Simplex beside : simplex.neighbors) {
                if (beside != null && seen.add(beside)) {
                    open.add(beside);
                }
            }
        }
        return all;
    }

    private List<int[]> inner() {
        List<int[]> cells = new ArrayList<>();
        for (Simplex simplex : all()) {
            boolean inner = true;
            for (int corner : simplex.corners) {
                inner &= corner < count;
            }
            if (inner) {
                cells.add(simplex.turned(points));
            }
        }
        return cells;
    }
}
