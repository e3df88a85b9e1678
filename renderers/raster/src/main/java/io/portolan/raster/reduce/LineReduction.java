package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.Arrays;

/**
 * Antialiased lines in two stages: of each line only what covers most of a cell, then one reduction over all lines.
 *
 * @param <S> the state of the second stage
 */
abstract class LineReduction<S> implements Reduction<LineReduction.State<S>, Aggregate> {

    /** No line has touched a cell since the last was settled. */
    private static final long NONE = -1;

    private final CoveredReduction.Weight weight;

    LineReduction(CoveredReduction.Weight weight) {
        this.weight = weight;
    }

    /**
     * Both stages.
     *
     * @param settled the second, over lines that have ended
     * @param lines the line at work in each cell
     * @param most its greatest weight times coverage there
     * @param rows the row of this
     * @param companions what goes with it
     */
    record State<S>(S settled, long[] lines, double[] most, long[] rows, double[] companions) {

        void hold(int cell, long line, double covered, long row, double companion) {
            lines[cell] = line;
            most[cell] = covered;
            rows[cell] = row;
            companions[cell] = companion;
        }
    }

    /** A second stage without any line. */
    abstract S settled(int cells);

    /** Takes a line in that has ended. */
    abstract void settle(S settled, int cell, double covered, long row, double companion);

    abstract S both(S earlier, S later);

    abstract Aggregate result(S settled, Viewport viewport);

    abstract void visitSettled(S settled, ArrayVisitor visitor);

    /** What goes with a hit. */
    double companion(Hits hits, int hit, double covered) {
        return covered;
    }

    @Override
    public final State<S> create(int cells) {
        long[] lines = new long[cells];
        Arrays.fill(lines, NONE);
        return new State<>(settled(cells), lines, new double[cells], new long[cells], new double[cells]);
    }

    @Override
    public final void append(State<S> state, Hits hits) {
        double[] weights = weight.of(hits);
        for (int i = 0; i < hits.size(); i++) {
            double covered = weights[i] * hits.coverage()[i];
            if (!Double.isNaN(covered)) {
                int cell = hits.cells()[i];
                offer(state, cell, hits.line(i), covered, hits.row(i), companion(hits, i, covered));
            }
        }
    }

    private void offer(State<S> state, int cell, long line, double covered, long row, double companion) {
        if (state.lines[cell] != line) {
            settle(state, cell);
            state.hold(cell, line, covered, row, companion);
        } else if (covered > state.most[cell]) {
            state.hold(cell, line, covered, row, companion);
        }
    }

    private void settle(State<S> state, int cell) {
        if (state.lines[cell] != NONE) {
            settle(state.settled, cell, state.most[cell], state.rows[cell], state.companions[cell]);
            state.lines[cell] = NONE;
        }
    }

    /** A line that goes on from earlier to later rows is all that the later ones hold in its cells. */
    @Override
    public final State<S> combine(State<S> earlier, State<S> later) {
        for (int cell = 0; cell < later.lines.length; cell++) {
            if (later.lines[cell] != NONE && later.lines[cell] != earlier.lines[cell]) {
                settle(earlier, cell);
            }
        }
        S settled = both(earlier.settled, later.settled);
        State<S> state = new State<>(settled, earlier.lines, earlier.most, earlier.rows, earlier.companions);
        for (int cell = 0; cell < later.lines.length; cell++) {
            if (later.lines[cell] != NONE) {
                offer(state, cell, later.lines[cell], later.most[cell], later.rows[cell], later.companions[cell]);
            }
        }
        return state;
    }

    @Override
    public final void visit(State<S> state, ArrayVisitor visitor) {
        visitSettled(state.settled, visitor);
        visitor.longs(state.lines);
        visitor.doubles(state.most);
        visitor.longs(state.rows);
        visitor.doubles(state.companions);
    }

    @Override
    public final Aggregate finish(State<S> state, Viewport viewport) {
        for (int cell = 0; cell < state.lines.length; cell++) {
            settle(state, cell);
        }
        return result(state.settled, viewport);
    }
}
