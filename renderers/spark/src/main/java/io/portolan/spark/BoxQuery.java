package io.portolan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.BoxPart;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.RemoteFrame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** What box plots show: quartiles first, then what lies within and beyond their reach. */
record BoxQuery(SparkFrame frame, List<String> keys, String value) {

    Frame collect(int limit) {
        KeyedRows rows = KeyedRows.of(frame, keys, value);
        Map<List<Object>, double[]> quartiles = new Ranks(rows).quantiles(.25, .5, .75);
        List<Row> parts = new ArrayList<>();
        quartiles.forEach((key, numbers) -> {
            parts.add(part(key, numbers[0], BoxPart.LOWER_QUARTILE));
            parts.add(part(key, numbers[1], BoxPart.MEDIAN));
            parts.add(part(key, numbers[2], BoxPart.UPPER_QUARTILE));
        });
        for (Row row : reached(rows, reaches(quartiles), limit).collectAsList()) {
            List<Object> key = KeyedRows.key(row, keys.size());
            if (row.isNullAt(keys.size())) {
                parts.add(part(key, row.getAs("least"), BoxPart.LOWER_WHISKER));
                parts.add(part(key, row.getAs("greatest"), BoxPart.UPPER_WHISKER));
            } else {
                Row outlier = part(key, row.getDouble(keys.size()), BoxPart.OUTLIER);
                parts.addAll(Collections.nCopies(row.<Long>getAs("times").intValue(), outlier));
            }
        }
        return frame(parts);
    }

    private static Map<List<Object>, double[]> reaches(Map<List<Object>, double[]> quartiles) {
        Map<List<Object>, double[]> reaches = new LinkedHashMap<>();
        quartiles.forEach((key, numbers) -> {
            double reach = BoxPart.REACH * (numbers[2] - numbers[0]);
            reaches.put(key, new double[] {numbers[0] - reach, numbers[2] + reach});
        });
        return reaches;
    }

    /**
     * What lies within the reach of each box in one row, whose outlier is null, and a row for each outlier with how often
     * it is shown: of too many those that stand evenly apart in their order, the least and the greatest among them.
     */
    private static Dataset<Row> reached(KeyedRows rows, Map<List<Object>, double[]> reaches, int limit) {
        Column outlier = when(not(col("v").between(col("low"), col("high"))), col("v"));
        Column[] by = with(rows.keys(), col("outlier"));
        WindowSpec side = Window.partitionBy(with(rows.keys(), col("outlier").isNull()));
        Column share = lit((double) (limit - 1)).divide(col("all").minus(lit(1)));
        Column first = col("next").minus(col("count"));
        return rows.joined(List.of("low", "high"), reaches)
                .withColumn("outlier", outlier)
                .groupBy(by)
                .agg(count(lit(1)).as("count"), min("v").as("least"), max("v").as("greatest"))
                .withColumn("all", sum("count").over(side))
                .withColumn("next", sum("count").over(side.orderBy(col("outlier"))))
                .withColumn(
                        "times",
                        when(col("all").leq(lit(limit)), col("count"))
                                .otherwise(shown(col("next"), share).minus(shown(first, share))))
                .where(col("outlier").isNull().or(col("times").gt(lit(0))))
                .select(with(by, col("least"), col("greatest"), col("times")));
    }

    /** How many are shown of all that stand before a place. */
    private static Column shown(Column place, Column share) {
        return floor(place.minus(lit(1)).multiply(share));
    }

    private static Column[] with(Column[] some, Column... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(Column[]::new);
    }

    private static Row part(List<Object> key, double number, BoxPart part) {
        List<Object> cells = new ArrayList<>(key);
        cells.add(number);
        cells.add((double) part.ordinal());
        return RowFactory.create(cells.toArray());
    }

    private Frame frame(List<Row> parts) {
        List<String> names = new ArrayList<>(keys);
        List<ColumnType> types = new ArrayList<>(frame.types(keys));
        names.add(value);
        types.add(ColumnType.NUMBER);
        names.add(RemoteFrame.BOX_PART);
        types.add(ColumnType.NUMBER);
        return Collected.frame(names, types, parts);
    }
}
