package io.portolan.spark.raster;

/** Numbers by which rows are told apart, in the order of their partitions. */
final class RowNumbers {

    private static final int PARTITION_SHIFT = 36;

    private RowNumbers() {}

    /** The number of the first row of a partition. */
    static long first(int partition) {
        return (long) partition << PARTITION_SHIFT;
    }
}
