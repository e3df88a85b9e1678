package io.portolan.raster.reduce;

import io.portolan.mark.RowReduction;
import io.portolan.raster.RasterException;
import io.portolan.raster.Viewport;
import io.portolan.raster.block.Hits;
import io.portolan.raster.column.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One value for each cell of all rows that touch it. Partial states over parts of the rows, made anywhere, combine to the
 * state over all; a reduction may travel to where they are.
 *
 * @param <A> the state: plain arrays as long as there are cells
 * @param <R> the result
 */
public interface Reduction<A, R> extends RowReduction, Serializable {

    /** {@inheritDoc} */
    @Override
    default String title() {
        String word = getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return columns().isEmpty() ? word : word + " of " + columns().get(0);
    }

    /**
     * This reduction for the columns of a table, whose dictionaries tell what categories there are.
     *
     * @throws RasterException if the table lacks a column it reads
     */
    default Reduction<A, R> over(Table table) {
        return this;
    }

    /** The state of a grid that nothing has touched. */
    A create(int cells);

    /** Takes hits in, in the order of rows. */
    void append(A state, Hits hits);

    /** One state of two: of earlier rows and of later ones. Either may be changed and returned. */
    A combine(A earlier, A later);

    R finish(A state, Viewport viewport);

    /** Shows the arrays of a state, always in the same order. */
    void visit(A state, ArrayVisitor visitor);

    /** What each of the arrays of a state holds; empty if they are more than a query engine has words for. */
    default List<Measure> measures() {
        return List.of();
    }

    /** Whether the order of rows decides, by more than how sums are rounded. */
    default boolean dependsOnOrder() {
        return false;
    }

    /**
     * If nothing matters but how many rows touch each cell, makes the state of these numbers, which are unsigned; so rows
     * can be counted by groups. Empty if each row must be seen.
     */
    default Optional<Function<int[], A>> ofCounts() {
        return Optional.empty();
    }

    /**
     * The same for glyphs that cover parts of cells.
     *
     * @throws RasterException if it has no meaning for parts
     */
    default Reduction<?, R> antialiased() {
        throw new RasterException(
                "Antialiased lines have no " + getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "; use another reduction, or a line without a width.");
    }

    /** Whether what segments of one line cover adds up, so that their joints must not count twice. */
    default boolean addsUp() {
        return false;
    }

    static Reduction<int[], Aggregate> count() {
        return new Count(false);
    }

    /** Counts rows with a value in a column. */
    static Reduction<int[], Aggregate> count(String column) {
        return new CountOf(column);
    }

    /** Counts rows, but an antialiased line only once where it crosses itself. */
    static Reduction<int[], Aggregate> countLines() {
        return new Count(true);
    }

    static Reduction<int[], Aggregate> any() {
        return new Any(new Count(false));
    }

    static Reduction<int[], Aggregate> any(String column) {
        return new Any(new CountOf(column));
    }

    static Reduction<double[], Aggregate> sum(String column) {
        return new Sum(column, false);
    }

    /** The sum, but of an antialiased line only the most where it crosses itself. */
    static Reduction<double[], Aggregate> sumLines(String column) {
        return new Sum(column, true);
    }

    static Reduction<double[], Aggregate> min(String column) {
        return new Min(column);
    }

    static Reduction<double[], Aggregate> max(String column) {
        return new Max(column);
    }

    static Reduction<?, Aggregate> mean(String column) {
        return new Mean(column);
    }

    /** The population variance. */
    static Reduction<?, Aggregate> var(String column) {
        return new Variance(column, false);
    }

    /** The population standard deviation. */
    static Reduction<?, Aggregate> std(String column) {
        return new Variance(column, true);
    }

    static Reduction<double[], Aggregate> first(String column) {
        return new First(column);
    }

    static Reduction<double[], Aggregate> last(String column) {
        return new Last(column);
    }

    /** The values by which rows are chosen: as many planes as rows are kept, NaN where there are fewer. */
    static Reduction<?, Aggregate> values(Choice choice) {
        return new Where(choice, choice.column());
    }

    /** What the chosen rows have in another column. */
    static Reduction<?, Aggregate> where(Choice choice, String lookup) {
        return new Where(choice, lookup);
    }

    /** The numbers of the chosen rows, from 0. */
    static Reduction<?, Aggregate> where(Choice choice) {
        return new Where(choice, null);
    }

    /** Another reduction for each category. */
    static <A> Reduction<A, Aggregate> by(Categories categories, Reduction<A, Aggregate> reduction) {
        return new By<>(categories, reduction);
    }

    /** Counts for each category of a column. */
    static Reduction<int[], Aggregate> countBy(String column) {
        return by(Categories.of(column), count());
    }

    /** Several reductions in one pass, each under its name. */
    static Reduction<?, Map<String, Aggregate>> summary(Map<String, Reduction<?, Aggregate>> reductions) {
        return Summary.of(reductions);
    }
}
