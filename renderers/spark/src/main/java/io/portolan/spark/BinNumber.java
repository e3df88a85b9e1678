package io.portolan.spark;

import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** The number of the bin of a value, as an expression that Spark compiles. */
final class BinNumber {

    private final Column value;
    private final double[] edges;

    private BinNumber(Column value, double[] edges) {
        this.value = value;
        this.edges = edges;
    }

    /** @param edges rising; values beyond them belong to the nearest bin */
    static Column of(Column value, double[] edges) {
        BinNumber number = new BinNumber(value, edges);
        return number.isNearlyEven() ? number.near() : number.search(0, edges.length - 2);
    }

    private double width() {
        return (edges[edges.length - 1] - edges[0]) / (edges.length - 1);
    }

    /** Whether no edge is farther than a bin from where it would be were all of one width: months and years are so. */
    private boolean isNearlyEven() {
        return IntStream.range(0, edges.length).allMatch(i -> Math.abs((edges[i] - edges[0]) / width() - i) < .9);
    }

    /** By halving, wherever the edges are. */
    private Column search(int first, int last) {
        if (first >= last) {
            return lit((double) first);
        }
        int middle = (first + last + 1) / 2;
        return when(value.lt(lit(edges[middle])), search(first, middle - 1)).otherwise(search(middle, last));
    }

    /** By where it would be were all bins of one width, or the next. */
    private Column near() {
        int last = edges.length - 2;
        Column guess = within(floor(value.minus(lit(edges[0])).divide(lit(width()))), last);
        Column all = lit(edges);
        Column below = value.lt(element_at(all, guess.plus(lit(1))));
        Column above = value.geq(element_at(all, guess.plus(lit(2))));
        Column found =
                when(below, guess.minus(lit(1))).when(above, guess.plus(lit(1))).otherwise(guess);
        return within(found, last).cast("double");
    }

    private static Column within(Column number, int last) {
        return when(number.lt(lit(0)), lit(0))
                .when(number.gt(lit(last)), lit(last))
                .otherwise(number.cast("int"));
    }
}
