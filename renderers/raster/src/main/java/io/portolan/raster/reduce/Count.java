package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many rows.
 *
 * @param oncePerLine whether an antialiased line counts once where it crosses itself
 */
record Count(boolean oncePerLine) implements Reduction<int[], Aggregate> {

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public int[] create(int cells) {
        return new int[cells];
    }

    @Override
    public void append(int[] counts, Hits hits) {
        int[] cells = hits.cells();
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            counts[cells[i]]++;
        }
    }

    @Override
    public int[] combine(int[] earlier, int[] later) {
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] += later[i];
        }
        return earlier;
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.rows());
    }

    @Override
    public void visit(int[] counts, ArrayVisitor visitor) {
        visitor.ints(counts);
    }

    @Override
    public Aggregate finish(int[] counts, Viewport viewport) {
        return Aggregate.of(viewport, new Grid.Counts(counts));
    }

    @Override
    public Optional<Function<int[], int[]>> ofCounts() {
        return Optional.of(counts -> counts);
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return oncePerLine ? new LineSum(CoveredReduction.Weight.row()) : new CoveredSum(CoveredReduction.Weight.row());
    }
}
