package io.portolan.raster.reduce;

/** The value of the last row that has one. */
final class Last extends DoubleReduction {

    Last(String column) {
        super(column);
    }

    @Override
    void append(double[] state, int[] cells, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = values[i];
            double held = state[cells[i]];
            state[cells[i]] = Double.isNaN(value) ? held : value;
        }
    }

    @Override
    public boolean dependsOnOrder() {
        return true;
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return Reduction.values(Choice.last(column())).antialiased();
    }
}
