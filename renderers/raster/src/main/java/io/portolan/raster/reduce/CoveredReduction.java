package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A number for each cell of the parts that rows cover of it. Rows without a value change nothing. */
abstract class CoveredReduction implements Reduction<double[], Aggregate> {

    private final Weight weight;

    CoveredReduction(Weight weight) {
        this.weight = weight;
    }

    /**
     * What a row counts where it covers a whole cell.
     *
     * @param columns the column that must have a value; empty for none
     * @param valued whether a row counts this value rather than 1
     */
    record Weight(List<String> columns, boolean valued) implements Serializable {

        static Weight row() {
            return new Weight(List.of(), false);
        }

        static Weight presence(String column) {
            return new Weight(List.of(column), false);
        }

        static Weight value(String column) {
            return new Weight(List.of(column), true);
        }

        /** One weight for each hit, NaN for none; valid until the next values are asked for. */
        double[] of(Hits hits) {
            if (valued) {
                return hits.values(columns.get(0));
            }
            double[] weights = new double[hits.size()];
            Arrays.fill(weights, 1);
            columns.forEach(name -> {
                double[] values = hits.values(name);
                Arrays.setAll(weights, i -> Double.isNaN(values[i]) ? Double.NaN : 1);
            });
            return weights;
        }

        /** The result: counts in single precision, as in Datashader. */
        Aggregate finish(double[] state, Viewport viewport) {
            return Aggregate.of(viewport, valued ? new Grid.Doubles(state) : new Grid.Floats(new float[0]).with(state));
        }
    }

    @Override
    public final List<String> columns() {
        return weight.columns();
    }

    @Override
    public final double[] create(int cells) {
        return Grid.Doubles.empty(cells);
    }

    @Override
    public final void append(double[] state, Hits hits) {
        int[] cells = hits.cells();
        double[] weights = weight.of(hits);
        double[] coverage = hits.coverage();
        double[] covered = hits.covered();
        for (int i = 0; i < hits.size(); i++) {
            if (!Double.isNaN(weights[i])) {
                state[cells[i]] = with(state[cells[i]], weights[i], coverage[i], covered[i]);
            }
        }
    }

    /** What a cell holds, NaN for nothing, together with a weight that covers it in part. */
    abstract double with(double held, double weight, double coverage, double covered);

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
    public final void visit(double[] state, ArrayVisitor visitor) {
        visitor.doubles(state);
    }

    @Override
    public final Aggregate finish(double[] state, Viewport viewport) {
        return weight.finish(state, viewport);
    }
}
