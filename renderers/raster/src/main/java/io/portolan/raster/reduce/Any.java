package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a count is more than none. */
record Any(Reduction<int[], Aggregate> count) implements Reduction<int[], Aggregate> {

    @Override
    public List<String> columns() {
        return count.columns();
    }

    @Override
    public int[] create(int cells) {
        return count.create(cells);
    }

    @Override
    public void append(int[] counts, Hits hits) {
        count.append(counts, hits);
    }

    @Override
    public int[] combine(int[] earlier, int[] later) {
        return count.combine(earlier, later);
    }

    @Override
    public List<Measure> measures() {
        return count.measures();
    }

    @Override
    public void visit(int[] counts, ArrayVisitor visitor) {
        count.visit(counts, visitor);
    }

    @Override
    public Aggregate finish(int[] counts, Viewport viewport) {
        boolean[] flags = new boolean[counts.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = counts[i] != 0;
        }
        return Aggregate.of(viewport, new Grid.Flags(flags));
    }

    @Override
    public Optional<Function<int[], int[]>> ofCounts() {
        return count.ofCounts();
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return new CoveredMost(
                columns().isEmpty()
                        ? CoveredReduction.Weight.row()
                        : CoveredReduction.Weight.presence(columns().get(0)));
    }
}
