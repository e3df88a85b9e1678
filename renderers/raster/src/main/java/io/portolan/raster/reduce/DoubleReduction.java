package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.Arrays;
import java.util.List;

/** One double of a column for each cell; NaN until a value comes. Rows without a value change nothing. */
abstract class DoubleReduction implements Reduction<double[], Aggregate> {

    private final String column;

    DoubleReduction(String column) {
        this.column = column;
    }

    final String column() {
        return column;
    }

    @Override
    public final List<String> columns() {
        return List.of(column);
    }

    @Override
    public final double[] create(int cells) {
        return Grid.Doubles.empty(cells);
    }

    @Override
    public final void append(double[] state, Hits hits) {
        append(state, hits.cells(), hits.values(column), hits.size());
    }

    @Override
    public final double[] combine(double[] earlier, double[] later) {
        int[] cells = new int[later.length];
        Arrays.setAll(cells, i -> i);
        append(earlier, cells, later, later.length);
        return earlier;
    }

    @Override
    public final void visit(double[] state, ArrayVisitor visitor) {
        visitor.doubles(state);
    }

    @Override
    public final Aggregate finish(double[] state, Viewport viewport) {
        return Aggregate.of(viewport, new Grid.Doubles(state));
    }

    /** A loop of its own in each reduction, so that it is compiled for it alone. */
    abstract void append(double[] state, int[] cells, double[] values, int count);
}
