package io.portolan.raster.reduce;

import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the chosen rows of a cell have in another column, or their numbers. A chosen row without a value there gives NaN.
 *
 * @param choice the rows
 * @param lookup the column; null for the numbers of the rows
 */
record Where(Choice choice, @Nullable String lookup) implements Reduction<Ranking, Aggregate> {

    @Override
    public List<String> columns() {
        return Stream.of(choice.column(), lookup)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public String title() {
        return lookup == null ? "row" : lookup;
    }

    @Override
    public Ranking create(int cells) {
        return new Ranking(choice, cells);
    }

    @Override
    public void append(Ranking ranking, Hits hits) {
        int[] cells = hits.cells();
        double[] keys = hits.values(choice.column());
        int size = hits.size();
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(keys[i])) {
                ranking.offer(cells[i], keys[i], hits.row(i), companion(hits, i, keys[i]));
            }
        }
    }

    /** What is looked up for a row with a rank: in the ranking column this rank itself. */
    double companion(Hits hits, int hit, double key) {
        if (lookup == null) {
            return Double.NaN;
        }
        return lookup.equals(choice.column()) ? key : hits.value(lookup, hit);
    }

    @Override
    public Ranking combine(Ranking earlier, Ranking later) {
        earlier.offerAll(later);
        return earlier;
    }

    @Override
    public void visit(Ranking ranking, ArrayVisitor visitor) {
        ranking.visit(visitor);
    }

    /** Which of equal ranks is kept does not show where the ranks themselves are given. */
    @Override
    public boolean dependsOnOrder() {
        return !choice.order().isByValue() || !choice.column().equals(lookup);
    }

    @Override
    public Aggregate finish(Ranking ranking, Viewport viewport) {
        return Aggregate.of(
                viewport, lookup == null ? new Grid.Rows(ranking.rows()) : new Grid.Doubles(ranking.companions()));
    }

    @Override
    public Reduction<?, Aggregate> antialiased() {
        return choice.count() == 1 ? new LineChoice(this) : new CoveredWhere(this);
    }
}
