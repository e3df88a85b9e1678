package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import java.util.List;

/** The sum over lines, each once in a cell however often it crosses itself. */
final class LineSum extends LineReduction<double[]> {

    private final CoveredReduction.Weight weight;

    LineSum(CoveredReduction.Weight weight) {
        super(weight);
        this.weight = weight;
    }

    @Override
    public List<String> columns() {
        return weight.columns();
    }

    @Override
    double[] settled(int cells) {
        return Grid.Doubles.empty(cells);
    }

    @Override
    void settle(double[] sums, int cell, double covered, long row, double companion) {
        sums[cell] = Double.isNaN(sums[cell]) ? covered : sums[cell] + covered;
    }

    @Override
    double[] both(double[] earlier, double[] later) {
        for (int cell = 0; cell < later.length; cell++) {
            if (!Double.isNaN(later[cell])) {
                settle(earlier, cell, later[cell], 0, 0);
            }
        }
        return earlier;
    }

    @Override
    void visitSettled(double[] sums, ArrayVisitor visitor) {
        visitor.doubles(sums);
    }

    @Override
    Aggregate result(double[] sums, Viewport viewport) {
        return weight.finish(sums, viewport);
    }
}
