package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;

/** Several rows for each cell, ranked by value times coverage; each segment of a line ranks by itself. */
record CoveredWhere(Where where) implements Reduction<Ranking, Aggregate> {

    @Override
    public List<String> columns() {
        return where.columns();
    }

    @Override
    public Ranking create(int cells) {
        return where.create(cells);
    }

    @Override
    public void append(Ranking ranking, Hits hits) {
        double[] keys = hits.values(where.choice().column());
        for (int i = 0; i < hits.size(); i++) {
            double covered = keys[i] * hits.coverage()[i];
            if (!Double.isNaN(covered)) {
                ranking.offer(hits.cells()[i], covered, hits.row(i), where.companion(hits, i, covered));
            }
        }
    }

    @Override
    public Ranking combine(Ranking earlier, Ranking later) {
        return where.combine(earlier, later);
    }

    @Override
    public void visit(Ranking ranking, ArrayVisitor visitor) {
        ranking.visit(visitor);
    }

    @Override
    public boolean dependsOnOrder() {
        return where.dependsOnOrder();
    }

    @Override
    public Aggregate finish(Ranking ranking, Viewport viewport) {
        return where.finish(ranking, viewport);
    }
}
