package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/** The mean: the sum by the count, in plain doubles. NaN where there is no value. */
record Mean(String column) implements Reduction<Mean.State, Aggregate> {

    /** Sums and counts of the values so far. */
    record State(double[] sums, int[] counts) {}

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public State create(int cells) {
        return new State(new double[cells], new int[cells]);
    }

    @Override
    public void append(State state, Hits hits) {
        double[] sums = state.sums();
        int[] counts = state.counts();
        int[] cells = hits.cells();
        double[] values = hits.values(column);
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                sums[cells[i]] += values[i];
                counts[cells[i]]++;
            }
        }
    }

    @Override
    public State combine(State earlier, State later) {
        for (int i = 0; i < later.sums().length; i++) {
            earlier.sums()[i] += later.sums()[i];
            earlier.counts()[i] += later.counts()[i];
        }
        return earlier;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(Measure.Kind.SUM, column), new Measure(Measure.Kind.VALUES, column));
    }

    @Override
    public void visit(State state, ArrayVisitor visitor) {
        visitor.doubles(state.sums());
        visitor.ints(state.counts());
    }

    @Override
    public Aggregate finish(State state, Viewport viewport) {
        double[] means = state.sums();
        for (int i = 0; i < means.length; i++) {
            means[i] /= state.counts()[i];
        }
        return Aggregate.of(viewport, new Grid.Doubles(means));
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return new CoveredMean(column);
    }
}
