package io.portolan.image.space.geometry;

/**
 * Cuts triangles and tetrahedra whose corners have values at the ends of a range of values: plotly.js's isosurfaces.
 * Corners are x, y, z and value.
 */
final class ValueCuts {

    private static final int VALUE = 3;
    private static final int MOST_PASSES = 3;

    /** Keeps slivers of caps from vanishing. */
    private static final double HAIR = 1e-9;

    private static final double SLACK = 0.001;
    private static final int[][] PAIRS = {
        {0, 1, 2, 3}, {1, 2, 3, 0}, {2, 3, 0, 1}, {3, 0, 1, 2}, {0, 2, 3, 1}, {1, 3, 2, 0}
    };

    private final OpenTriangles out;
    private final double low;
    private final double high;

    /**
     * Cuts.
     *
     * @param low the least value that is shown at all
     * @param high the greatest
     */
    ValueCuts(OpenTriangles out, double low, double high) {
        this.out = out;
        this.low = low;
        this.high = high;
    }

    private static boolean isIn(double[] corner, double min, double max) {
        return corner[VALUE] >= min && corner[VALUE] <= max;
    }

    private boolean isShown(double[] corner) {
        double slack = SLACK * (high - low);
        return isIn(corner, low - slack, high + slack);
    }

    /** Where an edge enters a range, coming from a corner outside of it. */
    private static double[] cut(double[] outside, double[] inside, double min, double max) {
        double value = Math.max(min, Math.min(max, outside[VALUE]));
        double share = (outside[VALUE] - value) / (outside[VALUE] - inside[VALUE] + HAIR);
        return OpenTriangles.between(outside, inside, share);
    }

    /** Draws the part of a triangle whose values are within a range; whether there was any. */
    boolean triangle(double[] a, double[] b, double[] c, double min, double max) {
        return triangle(a, b, c, min, max, 1);
    }

    private boolean triangle(double[] a, double[] b, double[] c, double min, double max, int pass) {
        double[][] t = {a, b, c};
        int inside = 0;
        for (double[] corner : t) {
            inside += isIn(corner, min, max) ? 1 : 0;
        }
        if (inside == 3) {
            return draw(a, b, c, pass);
        }
        boolean drawn = false;
        for (int i = 0; i < 3; i++) {
            double[] first = t[i];
            double[] second = t[(i + 1) % 3];
            double[] third = t[(i + 2) % 3];
            if (inside == 2 && !isIn(third, min, max)) {
                double[] p = cut(third, first, min, max);
                double[] q = cut(third, second, min, max);
                drawn = draw(q, p, first, pass) | draw(first, second, q, pass);
            } else if (inside == 1 && isIn(first, min, max)) {
                drawn = draw(cut(third, first, min, max), cut(second, first, min, max), first, pass);
            }
        }
        return drawn;
    }

    /** Draws a triangle, or what of it is within the values that are shown at all. */
    private boolean draw(double[] a, double[] b, double[] c, int pass) {
        if (isShown(a) && isShown(b) && isShown(c)) {
            out.add(a, b, c);
            return true;
        }
        return pass < MOST_PASSES && triangle(a, b, c, low, high, pass + 1);
    }

    /** Draws where a tetrahedron leaves a range of values. */
    void surface(double[][] t, double min, double max) {
        int inside = 0;
        for (double[] corner : t) {
            inside += isIn(corner, min, max) ? 1 : 0;
        }
        for (int[] e : PAIRS) {
            double[] a = t[e[0]];
            double[] b = t[e[1]];
            double[] c = t[e[2]];
            double[] d = t[e[3]];
            boolean first = isIn(a, min, max);
            boolean second = isIn(b, min, max);
            if (inside == 2 && first && second) {
                double[] corner = cut(c, a, min, max);
                double[] opposite = cut(d, b, min, max);
                out.add(corner, cut(c, b, min, max), opposite);
                out.add(opposite, cut(d, a, min, max), corner);
            }
        }
        for (int i = 0; i < 4; i++) {
            double[] a = t[(i + 1) % 4];
            double[] b = t[(i + 2) % 4];
            double[] c = t[(i + 3) % 4];
            boolean in = isIn(t[i], min, max);
            if (inside == 1 && in) {
                out.add(cut(a, t[i], min, max), cut(b, t[i], min, max), cut(c, t[i], min, max));
            } else if (inside == 3 && !in) {
                out.add(cut(t[i], a, min, max), cut(t[i], b, min, max), cut(t[i], c, min, max));
            }
        }
    }

    /** Draws the sides of a tetrahedron, and pieces of them at its corners where it leaves a range of values. */
    void frame(double[][] t, double min, double max) {
        int inside = 0;
        for (double[] corner : t) {
            inside += isIn(corner, min, max) ? 1 : 0;
        }
        for (int i = 0; i < 4; i++) {
            double[] a = t[(i + 1) % 4];
            double[] b = t[(i + 2) % 4];
            double[] c = t[(i + 3) % 4];
            boolean in = isIn(t[i], min, max);
            if (inside == 4 || inside == 3 && !in) {
                out.add(a, b, c);
            } else if (inside == 1 && in) {
                double[] p = cut(a, t[i], min, max);
                double[] q = cut(b, t[i], min, max);
                double[] r = cut(c, t[i], min, max);
                out.add(t[i], p, q);
                out.add(t[i], q, r);
                out.add(t[i], r, p);
            }
        }
        for (int[] e : PAIRS) {
            if (inside == 2 && isIn(t[e[0]], min, max) && isIn(t[e[1]], min, max)) {
                out.add(t[e[0]], cut(t[e[3]], t[e[0]], min, max), cut(t[e[2]], t[e[0]], min, max));
                out.add(t[e[1]], cut(t[e[2]], t[e[1]], min, max), cut(t[e[3]], t[e[1]], min, max));
            }
        }
    }
}
