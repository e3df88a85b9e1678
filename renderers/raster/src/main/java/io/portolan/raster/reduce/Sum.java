package io.portolan.raster.reduce;

/** The running sum in the order of rows; infinities stay. NaN where there is no value. */
final class Sum extends DoubleReduction {

    Sum(String column) {
        super(column);
    }

    @Override
    void append(double[] state, int[] cells, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = values[i];
            double held = state[cells[i]];
            if (!Double.isNaN(value)) {
                state[cells[i]] = Double.isNaN(held) ? value : held + value;
            }
        }
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return new CoveredSum(column());
    }
}
