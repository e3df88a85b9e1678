package io.portolan.raster.column;

/** Doubles on the heap; not copied, to be left alone. */
record DoubleColumn(double[] values) implements NumericColumn {

    @Override
    public long size() {
        return values.length;
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        System.arraycopy(values, (int) from, into, at, count);
    }
}
