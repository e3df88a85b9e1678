package io.portolan.image.space.trace;

import io.portolan.image.space.SceneAxes;
import io.portolan.image.space.render.Vec;
import io.portolan.image.value.Attrs;

/** The points of a field of vectors and the vectors there. */
final class VectorData {

    private static final String[] PARTS = {"u", "v", "w"};

    private final Attrs attrs;
    private final double[][] places = new double[3][];
    private final double[][] vectors = new double[3][];
    private int count;

    VectorData(Attrs attrs) {
        this.attrs = attrs;
    }

    /** Reads all, and tells the axes where the points are. */
    void place(SceneAxes axes) {
        count = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            places[i] = axes.get(i).linear(attrs.column(SceneAxes.LETTERS.get(i)));
            vectors[i] = attrs.column(PARTS[i]).numbers();
            axes.get(i).include(places[i]);
            count = Math.min(count, Math.min(places[i].length, vectors[i].length));
        }
    }

    int count() {
        return count;
    }

    Vec place(int index, Vec scale) {
        return new Vec(places[0][index], places[1][index], places[2][index]).times(scale);
    }

    Vec vector(int index) {
        return new Vec(vectors[0][index], vectors[1][index], vectors[2][index]);
    }

    /** The coordinates of the points on an axis, scaled. */
    double[] coordinates(int axis, double scale) {
        double[] scaled = new double[count];
        for (int i = 0; i < count; i++) {
            scaled[i] = places[axis][i] * scale;
        }
        return scaled;
    }

    /** The lengths of vectors. */
    static double[] norms(Attrs attrs) {
        double[] u = attrs.column(PARTS[0]).numbers();
        double[] v = attrs.column(PARTS[1]).numbers();
        double[] w = attrs.column(PARTS[2]).numbers();
        double[] norms = new double[Math.min(u.length, Math.min(v.length, w.length))];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = new Vec(u[i], v[i], w[i]).length();
        }
        return norms;
    }

    /** The length of the longest vector; 1 where all are 0. */
    static double longest(Attrs attrs) {
        double longest = 0;
        for (double norm : norms(attrs)) {
            longest = Double.isFinite(norm) ? Math.max(longest, norm) : longest;
        }
        return longest == 0 ? 1 : longest;
    }
}
