package io.portolan.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log10;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.Frame;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows that a line needs (M4, Jugel and others, 2014). Which row comes first is decided by structs, which are compared
 * field by field.
 *
 * @param columns x, y, then whatever else is given
 */
record ExtremesQuery(SparkFrame frame, List<String> lines, List<String> columns) {

    private static final Column X = col("c0");
    private static final Column Y = col("c1");

    Frame collect(int parts, boolean log) {
        Dataset<Row> rows = frame.data()
                .select(Stream.concat(Stream.of(frame.values("c", columns)), Stream.of(frame.values("k", lines)))
                        .toArray(Column[]::new));
        Column place = log ? log10(X) : X;
        Row ends = rows.agg(min(place), max(place)).head();
        Dataset<Row> parted =
                rows.withColumn("part", part(place, Collected.number(ends, 0), Collected.number(ends, 1), parts));
        List<Row> kept = extremes(parted).collectAsList();
        return Collected.frame(columns, frame.types(columns), kept);
    }

    /** The number of the part of x; that of values without a place on a logarithmic axis is missing. */
    private static Column part(Column place, double low, double high, int parts) {
        if (!(high > low)) {
            return lit(0);
        }
        Column part = floor(place.minus(lit(low)).multiply(lit(parts / (high - low))));
        return when(part.lt(lit(parts)), part).when(place.isNotNull(), lit(parts - 1));
    }

    private Dataset<Row> extremes(Dataset<Row> parted) {
        Column rowByX = struct(fields(List.of(X, Y)));
        Column rowByY = struct(fields(List.of(Y, X)));
        Column rowDownY = struct(fields(List.of(Y.multiply(lit(-1)).as("down"), X, Y)));
        Column known = Y.isNotNull();
        Dataset<Row> extremes = parted.groupBy(keys())
                .agg(
                        min(when(known, rowByX)).as("first"),
                        max(when(known, rowByX)).as("last"),
                        min(when(known, rowByY)).as("lowest"),
                        min(when(known, rowDownY)).as("highest"),
                        min(when(Y.isNull(), rowByX)).as("gap"));
        Column five = array(row("first"), row("last"), row("lowest"), row("highest"), row("gap"));
        return extremes.select(explode(five).as("row"))
                .where(col("row").isNotNull())
                .select("row.*")
                .distinct();
    }

    private Column[] keys() {
        return Stream.concat(IntStream.range(0, lines.size()).mapToObj(i -> col("k" + i)), Stream.of(col("part")))
                .toArray(Column[]::new);
    }

    private Column[] fields(List<Column> first) {
        return Stream.concat(first.stream(), IntStream.range(2, columns.size()).mapToObj(i -> col("c" + i)))
                .toArray(Column[]::new);
    }

    /** The columns of a row that was found, in their order. */
    private Column row(String found) {
        Column[] fields = IntStream.range(0, columns.size())
                .mapToObj(i -> col(found + ".c" + i).as("c" + i))
                .toArray(Column[]::new);
        return when(col(found).isNotNull(), struct(fields));
    }
}
