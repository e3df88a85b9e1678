package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/**
 * The population variance by Welford's recurrence; partial states combine after Chan, Golub and LeVeque. NaN where there
 * is no value, 0 where there is one.
 */
record Variance(String column, boolean root) implements Reduction<Variance.State, Aggregate> {

    /** Sums, counts, and sums of squared distances from the mean so far. */
    record State(double[] sums, int[] counts, double[] squares) {}

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public String title() {
        return (root ? "standard deviation of " : "variance of ") + column;
    }

    @Override
    public State create(int cells) {
        return new State(new double[cells], new int[cells], new double[cells]);
    }

    @Override
    public void append(State state, Hits hits) {
        double[] sums = state.sums();
        int[] counts = state.counts();
        double[] squares = state.squares();
        int[] cells = hits.cells();
        double[] values = hits.values(column);
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            double value = values[i];
            int cell = cells[i];
            if (!Double.isNaN(value)) {
                double sum = sums[cell];
                int count = counts[cell];
                if (count > 0) {
                    squares[cell] += (value - sum / count) * (value - (sum + value) / (count + 1));
                }
                sums[cell] = sum + value;
                counts[cell] = count + 1;
            }
        }
    }

    @Override
    public State combine(State earlier, State later) {
        for (int i = 0; i < later.counts().length; i++) {
            int before = earlier.counts()[i];
            int after = later.counts()[i];
            if (before > 0 && after > 0) {
                double apart = later.sums()[i] / after - earlier.sums()[i] / before;
                earlier.squares()[i] += apart * apart * before * after / ((double) before + after);
            }
            earlier.squares()[i] += later.squares()[i];
            earlier.sums()[i] += later.sums()[i];
            earlier.counts()[i] += after;
        }
        return earlier;
    }

    @Override
    public void visit(State state, ArrayVisitor visitor) {
        visitor.doubles(state.sums());
        visitor.ints(state.counts());
        visitor.doubles(state.squares());
    }

    @Override
    public Aggregate finish(State state, Viewport viewport) {
        double[] result = state.squares();
        for (int i = 0; i < result.length; i++) {
            double variance = result[i] / state.counts()[i];
            result[i] = root ? Math.sqrt(variance) : variance;
        }
        return Aggregate.of(viewport, new Grid.Doubles(result));
    }
}
