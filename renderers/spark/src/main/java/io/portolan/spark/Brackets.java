package io.portolan.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.percentile_approx;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tells which values may be a quantile: those between approximate quantiles a little below and above it. All others need
 * only be counted, so that large groups are neither shuffled nor sorted.
 */
record Brackets(KeyedRows rows) {

    /** Groups up to this size are sorted whole. */
    private static final long SMALL = 10_000;

    /** Approximate quantiles are off by at most one part of so many. */
    private static final int ACCURACY = 1000;

    /** Half the width of a bracket: three times the error. */
    private static final double HALF = 3.0 / ACCURACY;

    /**
     * The rows with a column zone that rises with v; where no quantile of these shares can be, v is null.
     */
    Dataset<Row> zones(double... shares) {
        Map<List<Object>, double[]> brackets = brackets(shares);
        if (brackets.isEmpty()) {
            return rows.data().withColumn("zone", lit(0));
        }
        List<String> names = new ArrayList<>();
        Column zone = lit(0);
        Column inside = lit(false);
        for (int i = 0; i < shares.length; i++) {
            names.addAll(List.of("low" + i, "high" + i));
            Column reached = col("v").geq(col("low" + i));
            Column passed = col("v").gt(col("high" + i));
            zone = zone.plus(reached.cast("int")).plus(passed.cast("int"));
            inside = inside.or(reached.and(col("v").leq(col("high" + i))));
        }
        return rows.joined(names, brackets).withColumn("zone", zone).withColumn("v", when(inside, col("v")));
    }

    /** The ends of the bracket of each share, by group; none at all where all groups are small. */
    private Map<List<Object>, double[]> brackets(double[] shares) {
        int keys = rows.types().size();
        Column ends = array(DoubleStream.of(shares)
                .flatMap(share -> DoubleStream.of(Math.max(0, share - HALF), Math.min(1, share + HALF)))
                .mapToObj(share -> lit(share))
                .toArray(Column[]::new));
        List<Row> groups = rows.data()
                .groupBy(rows.keys())
                .agg(count(lit(1)), min("v"), max("v"), percentile_approx(col("v"), ends, lit(ACCURACY)))
                .collectAsList();
        Map<List<Object>, double[]> brackets = new LinkedHashMap<>();
        if (groups.stream().anyMatch(row -> row.getLong(keys) > SMALL)) {
            groups.forEach(row -> brackets.put(KeyedRows.key(row, keys), bracket(row, keys)));
        }
        return brackets;
    }

    private static double[] bracket(Row row, int keys) {
        double[] ends =
                row.<Double>getList(keys + 3).stream().mapToDouble(end -> end).toArray();
        if (row.getLong(keys) <= SMALL) {
            for (int i = 0; i < ends.length; i++) {
                ends[i] = row.getDouble(keys + 1 + i % 2);
            }
        }
        return ends;
    }
}
