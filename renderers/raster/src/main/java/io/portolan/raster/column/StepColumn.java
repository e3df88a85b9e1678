package io.portolan.raster.column;

/** Numbers that are evenly spaced. */
record StepColumn(double start, double step, long size) implements NumericColumn {

    @Override
    public void read(long from, int count, double[] into, int at) {
        for (int i = 0; i < count; i++) {
            into[at + i] = start + (from + i) * step;
        }
    }
}
