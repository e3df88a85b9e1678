package io.portolan.raster.store;

import java.io.Serializable;

/** The plane in parts that hold about as many points each; they follow each other along a curve that joins neighbours. */
public final class Parts implements Serializable {

    private final Partition partition;
    private final short[] parts = new short[Partition.CELLS];
    private final int count;

    private Parts(Partition partition, int count) {
        this.partition = partition;
        this.count = count;
    }

    /**
     * Parts for points like these, which are finite.
     *
     * @param count how many parts, 1 to {@link #most}
     */
    public static Parts of(double[] xs, double[] ys, int count) {
        Parts parts = new Parts(Partition.of(xs, ys), count);
        int[] points = new int[Partition.CELLS];
        for (int i = 0; i < xs.length; i++) {
            points[parts.partition.cell(xs[i], ys[i])]++;
        }
        long before = 0;
        for (int cell = 0; cell < Partition.CELLS; cell++) {
            long middle = before + points[cell] / 2;
            parts.parts[cell] = (short) Math.min(count - 1, middle * count / Math.max(1, xs.length));
            before += points[cell];
        }
        return parts;
    }

    /** The plane is cut no finer. */
    public static int most() {
        return Partition.CELLS;
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** The part of a point, from 0. */
    int part(double x, double y) {
        return parts[partition.cell(x, y)];
    }
}
