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
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Exact values at places of the sorted values of groups. */
final class Ranks {

    private final Dataset<Row> values;
    private final Column[] keys;

    /** @param values with the columns k0, k1 ... that keep groups apart, and v */
    Ranks(Dataset<Row> values) {
        this.values = values.where(col("v").isNotNull());
        this.keys = Arrays.stream(values.columns())
                .filter(name -> name.startsWith("k"))
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    /** How all values are spread. */
    Spread spread(boolean dates) {
        Column whole = when(col("v").equalTo(rint(col("v"))), 1).otherwise(0);
        Row row = values.agg(count(lit(1)), min("v"), max("v"), min(whole)).head();
        return new Spread(
                dates,
                row.getLong(0),
                Collected.number(row, 1),
                Collected.number(row, 2),
                Collected.number(row, 3) == 1,
                this::at);
    }

    private double[] at(long[] ranks) {
        List<UnaryOperator<Column>> places = new ArrayList<>();
        for (long rank : ranks) {
            places.add(count -> lit((double) rank));
        }
        return places(places).values().iterator().next();
    }

    /** Quantiles of each group, by its keys; as {@code io.portolan.mark.Quantiles} has them. */
    Map<List<Object>, double[]> quantiles(double... shares) {
        List<UnaryOperator<Column>> places = new ArrayList<>();
        for (double share : shares) {
            places.add(count -> {
                Column place = lit(share).multiply(count).minus(lit(.5));
                Column last = count.minus(lit(1));
                Column capped = when(place.gt(last), last).otherwise(place);
                return when(capped.lt(lit(0.0)), lit(0.0)).otherwise(capped);
            });
        }
        return places(places);
    }

    private Map<List<Object>, double[]> places(List<UnaryOperator<Column>> places) {
        Dataset<Row> placed = cumulated();
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String place = "p" + i;
            placed = placed.withColumn(place, places.get(i).apply(col("n")).cast("double"));
            found.add(max(place));
            found.add(min(when(col("cum").gt(floor(col(place))), col("v"))));
            found.add(min(when(col("cum").gt(ceil(col(place))), col("v"))));
        }
        Map<List<Object>, double[]> result = new LinkedHashMap<>();
        placed.groupBy(keys)
                .agg(lit(0), found.toArray(Column[]::new))
                .collectAsList()
                .forEach(row -> result.put(key(row), between(row)));
        return result;
    }

    /** Each value with how many there are up to it, and in its group. */
    private Dataset<Row> cumulated() {
        List<Column> byValue = new ArrayList<>(List.of(keys));
        byValue.add(col("v"));
        WindowSpec group = Window.partitionBy(keys);
        WindowSpec upToHere = group.orderBy(col("v")).rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        return values.groupBy(byValue.toArray(Column[]::new))
                .agg(count(lit(1)).as("c"))
                .withColumn("cum", sum("c").over(upToHere))
                .withColumn("n", sum("c").over(group).cast("double"));
    }

    private List<Object> key(Row row) {
        return key(row, keys.length);
    }

    static List<Object> key(Row row, int keys) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            key.add(row.get(i));
        }
        return key;
    }

    private double[] between(Row row) {
        double[] values = new double[(row.size() - keys.length - 1) / 3];
        for (int i = 0; i < values.length; i++) {
            int at = keys.length + 1 + 3 * i;
            double place = row.getDouble(at);
            double below = row.getDouble(at + 1);
            values[i] = below + (place - Math.floor(place)) * (row.getDouble(at + 2) - below);
        }
        return values;
    }
}
