package io.portolan.raster.column;

import java.util.List;

/**
 * A column of numbers that is read in blocks. Each kind widens its own values to doubles in one loop, so that what reads
 * blocks needs to know nothing of kinds. NaN is a missing value; integers have none.
 */
public interface NumericColumn {

    long size();

    /**
     * Copies a block.
     *
     * @param from its first row
     * @param count how many rows; the column has them
     * @param into where they go
     * @param at the place of the first
     */
    void read(long from, int count, double[] into, int at);

    /** What its values stand for, where they are codes from 0 into a dictionary; empty for plain numbers. */
    default List<String> labels() {
        return List.of();
    }

    static NumericColumn of(double[] values) {
        return new DoubleColumn(values);
    }

    static NumericColumn of(float[] values) {
        return new FloatColumn(values);
    }

    static NumericColumn of(long[] values) {
        return new LongColumn(values);
    }

    static NumericColumn of(int[] values) {
        return new IntColumn(values);
    }

    /** Codes into a dictionary; a code outside it is a missing value. */
    static NumericColumn of(int[] codes, List<String> labels) {
        return new CodeColumn(codes, List.copyOf(labels));
    }

    static NumericColumn of(short[] values) {
        return new ShortColumn(values);
    }

    /** Row numbers of a matrix or of evenly spaced data: {@code start + row * step}. */
    static NumericColumn steps(double start, double step, long size) {
        return new StepColumn(start, step, size);
    }
}
