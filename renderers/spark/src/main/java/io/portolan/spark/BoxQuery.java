package io.portolan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import io.portolan.frame.BoxPart;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.RemoteFrame;
import java.util.ArrayList;
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
        Dataset<Row> reached = rows.joined(List.of("low", "high"), reaches(quartiles))
                .withColumn("within", col("v").between(col("low"), col("high")));
        List<Row> parts = new ArrayList<>();
        quartiles.forEach((key, numbers) -> {
            parts.add(part(key, numbers[0], BoxPart.LOWER_QUARTILE));
            parts.add(part(key, numbers[1], BoxPart.MEDIAN));
            parts.add(part(key, numbers[2], BoxPart.UPPER_QUARTILE));
        });
        Column[] by = rows.keys();
        Column within = when(col("within"), col("v"));
        for (Row row : reached.groupBy(by).agg(min(within), max(within)).collectAsList()) {
            List<Object> key = KeyedRows.key(row, by.length);
            parts.add(part(key, row.getDouble(by.length), BoxPart.LOWER_WHISKER));
            parts.add(part(key, row.getDouble(by.length + 1), BoxPart.UPPER_WHISKER));
        }
        for (Row row : outliers(reached, by, limit).collectAsList()) {
            parts.add(part(KeyedRows.key(row, by.length), row.getDouble(by.length), BoxPart.OUTLIER));
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

    /** Of too many those that stand evenly apart in their order, the least and the greatest among them. */
    private static Dataset<Row> outliers(Dataset<Row> reached, Column[] by, int limit) {
        WindowSpec box = Window.partitionBy(by);
        Column share = lit((double) (limit - 1)).divide(col("all").minus(lit(1)));
        Column[] shown = Stream.concat(Stream.of(by), Stream.of(col("v"))).toArray(Column[]::new);
        return reached.where(col("within").equalTo(lit(false)))
                .withColumn("all", count(lit(1)).over(box))
                .withColumn("place", row_number().over(box.orderBy(col("v"))).minus(lit(1)))
                .where(col("all")
                        .leq(lit(limit))
                        .or(floor(col("place").multiply(share))
                                .gt(floor(col("place").minus(lit(1)).multiply(share)))))
                .select(shown);
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
