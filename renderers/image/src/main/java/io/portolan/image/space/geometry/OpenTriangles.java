package io.portolan.image.space.geometry;

import java.util.Arrays;

/** Collects triangles whose corners have values, perhaps with holes in their middles. */
final class OpenTriangles {

    private static final int NUMBERS = 4;

    /** What memory holds: some tens of millions of numbers. */
    private static final int MOST = 40_000_000;

    private double[] corners = new double[1024];
    private int count;
    private double fill = 1;

    /** How much of the triangles that follow is filled: 0 to 1. */
    void fill(double share) {
        fill = share;
    }

    void add(double[] a, double[] b, double[] c) {
        if (fill >= 1) {
            whole(a, b, c);
        } else if (fill > 0) {
            framed(a, b, c);
        }
    }

    void whole(double[] a, double[] b, double[] c) {
        if (count + 3 * NUMBERS > corners.length) {
            if (corners.length > MOST) {
                return;
            }
            corners = Arrays.copyOf(corners, 2 * corners.length);
        }
        for (double[] corner : new double[][] {a, b, c}) {
            System.arraycopy(corner, 0, corners, count, NUMBERS);
            count += NUMBERS;
        }
    }

    /** The frame of a triangle around a smaller one with the same centre. */
    private void framed(double[] a, double[] b, double[] c) {
        double[] center = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            center[i] = (a[i] + b[i] + c[i]) / 3;
        }
        double reach = Math.sqrt(1 - fill);
        double[] innerA = between(center, a, reach);
        double[] innerB = between(center, b, reach);
        double[] innerC = between(center, c, reach);
        whole(a, b, innerB);
        whole(innerB, innerA, a);
        whole(b, c, innerC);
        whole(innerC, innerB, b);
        whole(c, a, innerA);
        whole(innerA, innerC, c);
    }

    /** A corner at a share of the way between two. */
    static double[] between(double[] from, double[] to, double share) {
        double[] between = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            between[i] = from[i] * (1 - share) + share * to[i];
        }
        return between;
    }

    /** x, y, z and value of each corner in turn. */
    double[] corners() {
        return Arrays.copyOf(corners, count);
    }
}
