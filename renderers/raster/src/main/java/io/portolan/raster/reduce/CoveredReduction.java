package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.Arrays;
import java.util.List;

/** A number for each cell of parts that are covered, each times the value of a column or, without one, by itself. */
abstract class CoveredReduction implements Reduction<double[], Aggregate> {

    private final String column;

    /** @param column empty for none */
    CoveredReduction(String column) {
        this.column = column;
    }

    @Override
    public final List<String> columns() {
        return column.isEmpty() ? List.of() : List.of(column);
    }

    @Override
    public final double[] create(int cells) {
        double[] state = new double[cells];
        Arrays.fill(state, Double.NaN);
        return state;
    }

    @Override
    public final void append(double[] state, Hits hits) {
        double[] values = column.isEmpty() ? null : hits.values(column);
        for (int i = 0; i < hits.size(); i++) {
            double value = values == null ? 1 : values[i];
            if (!Double.isNaN(value)) {
                int cell = hits.cells()[i];
                state[cell] = with(state[cell], value, hits.coverage()[i], hits.covered()[i]);
            }
        }
    }

    /** What a cell holds, NaN for nothing, together with a value that covers it in part. */
    abstract double with(double held, double value, double coverage, double covered);

    @Override
    public final double[] combine(double[] earlier, double[] later) {
        for (int i = 0; i < later.length; i++) {
            if (!Double.isNaN(later[i])) {
                earlier[i] = with(earlier[i], later[i], 1, 0);
            }
        }
        return earlier;
    }

    @Override
    public final Aggregate finish(double[] state, Viewport viewport) {
        if (!column.isEmpty()) {
            return Aggregate.of(viewport, new Grid.Doubles(state));
        }
        float[] narrow = new float[state.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) state[i];
        }
        return Aggregate.of(viewport, new Grid.Floats(narrow));
    }
}
