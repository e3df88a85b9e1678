package io.portolan.raster.reduce;

import java.util.List;

/** The running sum in the order of rows; infinities stay. NaN where there is no value. */
final class Sum extends DoubleReduction {

    private final boolean oncePerLine;

    /** @param oncePerLine whether an antialiased line counts once where it crosses itself */
    Sum(String column, boolean oncePerLine) {
        super(column);
        this.oncePerLine = oncePerLine;
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
    public List<Measure> measures() {
        return List.of(new Measure(Measure.Kind.SUM, column()));
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return oncePerLine
                ? new LineSum(CoveredReduction.Weight.value(column()))
                : new CoveredSum(CoveredReduction.Weight.value(column()));
    }
}
