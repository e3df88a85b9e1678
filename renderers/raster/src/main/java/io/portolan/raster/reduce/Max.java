package io.portolan.raster.reduce;

import java.util.List;

/** The greatest value. */
final class Max extends DoubleReduction {

    Max(String column) {
        super(column);
    }

    @Override
    void append(double[] state, int[] cells, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = values[i];
            double held = state[cells[i]];
            if (value > held || Double.isNaN(held)) {
                state[cells[i]] = value;
            }
        }
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(Measure.Kind.GREATEST, column()));
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return new CoveredMost(CoveredReduction.Weight.value(column()));
    }
}
