package io.portolan.raster.column;

/** Floats on the heap; not copied, to be left alone. */
record FloatColumn(float[] values) implements NumericColumn {

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
