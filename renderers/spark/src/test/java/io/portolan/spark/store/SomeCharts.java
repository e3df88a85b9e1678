package io.portolan.spark.store;

import io.portolan.figure.Figure;
import io.portolan.spark.chart.ChartColumns;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Small charts of sensors at two sites; every tenth could not be drawn. */
final class SomeCharts {

    private static final StructType SCHEMA = new StructType()
            .add("site", DataTypes.StringType)
            .add("sensor", DataTypes.IntegerType)
            .add(ChartColumns.TITLE, DataTypes.StringType)
            .add(ChartColumns.ROWS, DataTypes.LongType)
            .add(ChartColumns.WIDTH, DataTypes.IntegerType)
            .add(ChartColumns.HEIGHT, DataTypes.IntegerType)
            .add(ChartColumns.FORMAT, DataTypes.StringType)
            .add(ChartColumns.IMAGE, DataTypes.BinaryType)
            .add(ChartColumns.ERROR, DataTypes.StringType);

    private SomeCharts() {}

    /** The charts of sensors from one number to before another. */
    static Dataset<Row> of(SparkSession spark, int from, int to) {
        List<Row> rows = IntStream.range(from, to).mapToObj(SomeCharts::row).toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    static String site(int sensor) {
        return sensor % 2 == 0 ? "007" : "north & <b>";
    }

    static byte[] png(int sensor) {
        return Figure.parse(
                        "{\"data\":[{\"type\":\"bar\",\"y\":[1," + (1 + sensor % 7)
                                + ",2]}],\"layout\":{\"width\":160,\"height\":120,\"margin\":{\"l\":24,\"r\":8,\"t\":8,\"b\":20}}}")
                .png();
    }

    private static Row row(int sensor) {
        boolean failed = sensor % 10 == 9;
        return RowFactory.create(
                site(sensor),
                sensor,
                "Sensor " + sensor,
                10L * sensor,
                160,
                120,
                "png",
                failed ? null : png(sensor),
                failed ? "No <rows> of sensor " + sensor : null);
    }
}
