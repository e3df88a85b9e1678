package io.portolan.raster.store;

import io.portolan.raster.column.NumericColumn;
import java.util.Arrays;

/** Points out of many, evenly chosen. */
final class Sample {

    private static final int SIZE = 1 << 16;

    private final double[] xs = new double[SIZE];
    private final double[] ys = new double[SIZE];
    private final long every;
    private long offered;
    private int size;

    /** @param all how many will be offered */
    Sample(long all) {
        every = Math.max(1, (all + SIZE - 1) / SIZE);
    }

    /** Of the rows of a table those that have a place. */
    static Sample of(NumericColumn x, NumericColumn y) {
        Sample sample = new Sample(x.size());
        for (long row = 0; row < x.size(); row += sample.every) {
            x.read(row, 1, sample.xs, sample.size);
            y.read(row, 1, sample.ys, sample.size);
            boolean placed = Double.isFinite(sample.xs[sample.size]) && Double.isFinite(sample.ys[sample.size]);
            sample.size += placed ? 1 : 0;
        }
        return sample;
    }

    void offer(double[] manyXs, double[] manyYs, int count) {
        for (int i = (int) Math.floorMod(-offered, every); i < count; i += every) {
            xs[size] = manyXs[i];
            ys[size++] = manyYs[i];
        }
        offered += count;
    }

    /** A partition for points like these. */
    Partition partition() {
        return partition(Extent.NOTHING.with(xs, ys, size));
    }

    /** A partition for points like these that span so much. */
    Partition partition(Extent extent) {
        return new Partition(xRuler(extent), yRuler(extent));
    }

    Ruler xRuler(Extent extent) {
        return new Ruler(Arrays.copyOf(xs, Math.max(1, size)), extent.left(), extent.right());
    }

    Ruler yRuler(Extent extent) {
        return new Ruler(Arrays.copyOf(ys, Math.max(1, size)), extent.bottom(), extent.top());
    }
}
