package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/**
 * The mean of values weighted by what they cover, so that a line of one value has this value in every cell it touches.
 * (Datashader divides by the number of segments instead, which makes such a line fade at its rims.)
 */
record CoveredMean(String column) implements Reduction<CoveredMean.State, Aggregate> {

    /** Sums of values times parts, and of parts. */
    record State(double[] sums, double[] parts) {}

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public State create(int cells) {
        return new State(new double[cells], new double[cells]);
    }

    @Override
    public void append(State state, Hits hits) {
        double[] values = hits.values(column);
        for (int i = 0; i < hits.size(); i++) {
            double part = hits.coverage()[i] - hits.covered()[i];
            if (!Double.isNaN(values[i])) {
                state.sums()[hits.cells()[i]] += values[i] * part;
                state.parts()[hits.cells()[i]] += part;
            }
        }
    }

    @Override
    public State combine(State earlier, State later) {
        for (int i = 0; i < later.sums().length; i++) {
            earlier.sums()[i] += later.sums()[i];
            earlier.parts()[i] += later.parts()[i];
        }
        return earlier;
    }

    @Override
    public void visit(State state, ArrayVisitor visitor) {
        visitor.doubles(state.sums());
        visitor.doubles(state.parts());
    }

    @Override
    public Aggregate finish(State state, Viewport viewport) {
        double[] means = state.sums();
        for (int i = 0; i < means.length; i++) {
            means[i] /= state.parts()[i];
        }
        return Aggregate.of(viewport, new Grid.Doubles(means));
    }
}
