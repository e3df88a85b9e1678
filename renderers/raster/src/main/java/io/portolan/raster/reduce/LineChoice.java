package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/** The chosen one of the lines that touch a cell, ranked by the most that each has there of value times coverage. */
final class LineChoice extends LineReduction<Ranking> {

    private final Where where;

    /** @param where looks up what is given of the line's row; in the ranking column that is value times coverage */
    LineChoice(Where where) {
        super(CoveredReduction.Weight.value(where.choice().column()));
        this.where = where;
    }

    @Override
    public List<String> columns() {
        return where.columns();
    }

    @Override
    double companion(Hits hits, int hit, double covered) {
        return where.companion(hits, hit, covered);
    }

    @Override
    Ranking settled(int cells) {
        return where.create(cells);
    }

    @Override
    void settle(Ranking ranking, int cell, double covered, long row, double companion) {
        ranking.offer(cell, covered, row, companion);
    }

    @Override
    Ranking both(Ranking earlier, Ranking later) {
        return where.combine(earlier, later);
    }

    @Override
    void visitSettled(Ranking ranking, ArrayVisitor visitor) {
        ranking.visit(visitor);
    }

    @Override
    public boolean dependsOnOrder() {
        return where.dependsOnOrder();
    }

    @Override
    Aggregate result(Ranking ranking, Viewport viewport) {
        return where.finish(ranking, viewport);
    }
}
