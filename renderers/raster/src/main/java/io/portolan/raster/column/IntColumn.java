package io.portolan.raster.column;

/** Ints on the heap; not copied, to be left alone. */
record IntColumn(int[] values) implements NumericColumn {

    @Override
    public long size() {
        return values.length;
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        int start = (int) from;
        for (int i = 0; i < count; i++) {
            into[at + i] = values[start + i];
        }
    }
}
