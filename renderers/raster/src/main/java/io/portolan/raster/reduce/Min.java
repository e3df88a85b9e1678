package io.portolan.raster.reduce;

import java.util.List;

/** The least value. */
final class Min extends DoubleReduction {

    Min(String column) {
        super(column);
    }

    @Override
    void append(double[] state, int[] cells, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            double value = values[i];
            double held = state[cells[i]];
            if (value < held || Double.isNaN(held)) {
                state[cells[i]] = value;
            }
        }
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(Measure.Kind.LEAST, column()));
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return Reduction.values(Choice.min(column())).antialiased();
    }
}
