package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/** How many rows have a value in a column. */
record CountOf(String column) implements Reduction<int[], Aggregate> {

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public String title() {
        return "count of " + column;
    }

    @Override
    public int[] create(int cells) {
        return new int[cells];
    }

    @Override
    public void append(int[] counts, Hits hits) {
        int[] cells = hits.cells();
        double[] values = hits.values(column);
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                counts[cells[i]]++;
            }
        }
    }

    @Override
    public int[] combine(int[] earlier, int[] later) {
        return new Count(false).combine(earlier, later);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(Measure.Kind.VALUES, column));
    }

    @Override
    public void visit(int[] counts, ArrayVisitor visitor) {
        visitor.ints(counts);
    }

    @Override
    public Aggregate finish(int[] counts, Viewport viewport) {
        return new Count(false).finish(counts, viewport);
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return new CoveredSum(CoveredReduction.Weight.presence(column));
    }
}
