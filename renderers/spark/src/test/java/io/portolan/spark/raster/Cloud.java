package io.portolan.spark.raster;

import io.portolan.raster.column.NumericColumn;
import io.portolan.raster.column.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Random rows, some of whose values are missing, NaN or infinite: for Spark and in memory.
 *
 * @param rows x, y, value, kind
 */
record Cloud(List<Row> rows) {

    private static final StructType SCHEMA = new StructType()
            .add("x", DataTypes.FloatType)
            .add("y", DataTypes.DoubleType)
            .add("value", DataTypes.IntegerType)
            .add("kind", DataTypes.StringType);
    private static final List<String> KINDS = Arrays.asList("a", "b", null, "c");

    /** Coordinates about 0 or, if they are to be positive, about 1. */
    static Cloud of(int seed, int size, boolean positive) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double x = positive ? Math.exp(random.nextGaussian()) : random.nextGaussian();
            double y = positive ? Math.exp(random.nextGaussian()) : x * random.nextGaussian();
            rows.add(RowFactory.create(
                    random.nextInt(50) == 0 ? null : (Float) (float) (random.nextInt(50) == 0 ? Double.NaN : x),
                    random.nextInt(50) == 0 ? null : (Double) (random.nextInt(50) == 0 ? Double.NaN : y),
                    random.nextInt(9) == 0 ? null : (Integer) random.nextInt(1000),
                    KINDS.get(random.nextInt(KINDS.size()))));
        }
        return new Cloud(rows);
    }

    /** The same, with infinite coordinates too. */
    Cloud withInfinities() {
        List<Row> more = new ArrayList<>(rows);
        more.add(RowFactory.create(Float.POSITIVE_INFINITY, 0.0, 1, "a"));
        more.add(RowFactory.create(0f, Double.NEGATIVE_INFINITY, 1, "b"));
        return new Cloud(more);
    }

    Dataset<Row> dataset(SparkSession spark) {
        return spark.createDataFrame(rows, SCHEMA).repartition(3);
    }

    /** Categories stand in alphabetical order, as they do in a cluster. */
    Table table() {
        List<String> labels = List.of("(missing)", "a", "b", "c");
        double[] kinds = rows.stream()
                .mapToDouble(row -> row.isNullAt(3) ? 0 : labels.indexOf(row.getString(3)))
                .toArray();
        return Table.of(Map.of(
                "x", NumericColumn.of(numbers(0)),
                "y", NumericColumn.of(numbers(1)),
                "value", NumericColumn.of(numbers(2)),
                "kind", NumericColumn.of(kinds).labelled(labels)));
    }

    private double[] numbers(int column) {
        return rows.stream()
                .mapToDouble(row -> row.isNullAt(column) ? Double.NaN : ((Number) row.get(column)).doubleValue())
                .toArray();
    }
}
