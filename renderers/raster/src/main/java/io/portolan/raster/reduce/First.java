package io.portolan.raster.reduce;

/** The value of the first row that has one. */
final class First extends DoubleReduction {

    First(String column) {
        super(column);
    }

    @Override
    void append(double[] state, int[] cells, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = values[i];
            double held = state[cells[i]];
            if (Double.isNaN(held)) {
                state[cells[i]] = value;
            }
        }
    }

    @Override
    public boolean dependsOnOrder() {
        return true;
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return Reduction.values(Choice.first(column())).antialiased();
    }
}
