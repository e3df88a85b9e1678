package io.portolan.image.space.geometry;

import java.util.Arrays;

/** Points that fill a grid of boxes, one axis after another: found from nothing but their coordinates. */
public final class PointGrid {

    private static final double SAME = 1e-4;

    private final double[][] coordinates;
    private final double[][] distinct = new double[3][];
    private final int[] strides = new int[3];
    private final boolean[] falling = new boolean[3];

    /**
     * A grid.
     *
     * @param coordinates x, y and z of the points; the shortest says how many there are
     */
    public PointGrid(double[]... coordinates) {
        int count = Math.min(coordinates[0].length, Math.min(coordinates[1].length, coordinates[2].length));
        this.coordinates = coordinates;
        for (int axis = 0; axis < 3; axis++) {
            double[] own = Arrays.copyOf(coordinates[axis], count);
            distinct[axis] = distinct(own);
            falling[axis] = count > 0 && own[0] > own[count - 1];
        }
        order(count);
        double size = (double) distinct[0].length * distinct[1].length * distinct[2].length;
        if (size == 0 || count < size || !isRegular()) {
            Arrays.fill(distinct, new double[0]);
        }
    }

    /** The values in rising order, those counted once that are all but the same. */
    private static double[] distinct(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int last = sorted.length - 1;
        double hair = last < 1 ? 0 : (sorted[last] - sorted[0]) / last * SAME;
        double[] kept = new double[sorted.length];
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value > kept[count - 1] + hair) {
                kept[count++] = value;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Finds which axis changes from point to point, which less often: the first that leaves its first value is fastest. */
    private void order(int count) {
        int stride = 1;
        boolean[] done = new boolean[3];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < 3; axis++) {
                if (!done[axis] && coordinates[axis][i] != coordinates[axis][0]) {
                    done[axis] = true;
                    strides[axis] = stride;
                    stride *= distinct[axis].length;
                }
            }
        }
        for (int axis = 0; axis < 3; axis++) {
            if (!done[axis]) {
                strides[axis] = stride;
            }
        }
    }

    /** Whether the coordinates go on along each axis as they should. */
    private boolean isRegular() {
        boolean regular = true;
        for (int axis = 0; axis < 3; axis++) {
            double sign = falling[axis] ? -1 : 1;
            for (int i = 1; i < distinct[axis].length; i++) {
                double[] own = coordinates[axis];
                regular &= sign * own[i * strides[axis]] > sign * own[(i - 1) * strides[axis]];
            }
        }
        return regular;
    }

    public boolean isEmpty() {
        return distinct[0].length == 0 || distinct[1].length == 0 || distinct[2].length == 0;
    }

    /** How many planes there are across an axis. */
    public int size(int axis) {
        return distinct[axis].length;
    }

    /** Where the planes across an axis are, in rising order; the caller must not change them. */
    public double[] planes(int axis) {
        return distinct[axis];
    }

    /** The number of a point by its places on the axes, in the order of the data. */
    public int index(int i, int j, int k) {
        return i * strides[0] + j * strides[1] + k * strides[2];
    }

    /** The number of a point by its planes. */
    public int atPlanes(int i, int j, int k) {
        return index(turned(0, i), turned(1, j), turned(2, k));
    }

    private int turned(int axis, int plane) {
        return falling[axis] ? distinct[axis].length - 1 - plane : plane;
    }
}
