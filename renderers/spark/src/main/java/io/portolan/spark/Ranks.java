package io.portolan.spark;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Exact values at places of the sorted values of groups. Only values near those places are sorted: {@link Brackets} tell
 * which.
 */
record Ranks(KeyedRows rows) {

    /** How all values are spread. */
    Spread spread(boolean dates) {
        Column whole = when(col("v").equalTo(rint(col("v"))), 1).otherwise(0);
        Row row = rows.data().agg(count(lit(1)), min("v"), max("v"), min(whole)).head();
        long count = row.getLong(0);
        return new Spread(
                dates,
                count,
                Collected.number(row, 1),
                Collected.number(row, 2),
                Collected.number(row, 3) == 1,
                ranks -> at(ranks, count));
    }

    private double[] at(long[] ranks, long count) {
        double[] shares =
                Arrays.stream(ranks).mapToDouble(rank -> (double) rank / count).toArray();
        Column[] places =
                Arrays.stream(ranks).mapToObj(rank -> lit((double) rank)).toArray(Column[]::new);
        return values(shares, places).values().iterator().next();
    }

    /** Quantiles of each group, by its keys: those of type 5 of Hyndman and Fan (1996), as all box plots have them. */
    Map<List<Object>, double[]> quantiles(double... shares) {
        return values(shares, Arrays.stream(shares).mapToObj(Ranks::place).toArray(Column[]::new));
    }

    private static Column place(double share) {
        Column place = lit(share).multiply(col("n")).minus(lit(.5));
        Column last = col("n").minus(lit(1.0));
        Column capped = when(place.gt(last), last).otherwise(place);
        return when(capped.lt(lit(0.0)), lit(0.0)).otherwise(capped);
    }

    /** @param places from 0, of numbers or of the column n, how many values a group has */
    private Map<List<Object>, double[]> values(double[] shares, Column[] places) {
        Dataset<Row> placed = cumulated(new Brackets(rows).zones(shares));
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            placed = placed.withColumn("p" + i, places[i]);
            found.add(max("p" + i));
            found.add(min(when(col("cum").gt(floor(col("p" + i))), col("v"))));
            found.add(min(when(col("cum").gt(ceil(col("p" + i))), col("v"))));
        }
        Column[] keys = rows.keys();
        Map<List<Object>, double[]> values = new LinkedHashMap<>();
        placed.groupBy(keys)
                .agg(count(lit(1)), found.toArray(Column[]::new))
                .collectAsList()
                .forEach(row -> values.put(KeyedRows.key(row, keys.length), between(row, keys.length + 1)));
        return values;
    }

    /** Each value with how many there are up to it, and in its group. */
    private Dataset<Row> cumulated(Dataset<Row> zones) {
        WindowSpec group = Window.partitionBy(rows.keys());
        WindowSpec upToHere =
                group.orderBy(col("zone"), col("v")).rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Column[] same = Stream.concat(Stream.of(rows.keys()), Stream.of(col("zone"), col("v")))
                .toArray(Column[]::new);
        return zones.groupBy(same)
                .agg(count(lit(1)).as("c"))
                .withColumn("cum", sum("c").over(upToHere))
                .withColumn("n", sum("c").over(group).cast("double"));
    }

    private static double[] between(Row row, int from) {
        double[] values = new double[(row.size() - from) / 3];
        for (int i = 0; i < values.length; i++) {
            int at = from + 3 * i;
            double place = row.getDouble(at);
            double below = row.getDouble(at + 1);
            values[i] = below + (place - Math.floor(place)) * (row.getDouble(at + 2) - below);
        }
        return values;
    }
}
