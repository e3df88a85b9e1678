package io.portolan.bench.spark;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.portolan.spark.chart.ChartColumns;
import io.portolan.spark.chart.ChartFormat;
import io.portolan.spark.chart.ChartJob;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * An example for spark-submit: a chart for each of 20,000 sensors, in a table of Parquet where they are found by their
 * peaks.
 *
 * <pre>{@code
 * spark-submit --jars portolan-all.jar --class io.portolan.bench.spark.SensorCharts portolan-bench-spark.jar charts
 * }</pre>
 */
public final class SensorCharts {

    private static final int SENSORS = 20_000;
    private static final int READINGS = 200;

    private SensorCharts() {}

    /** @param arguments the folder of the table */
    public static void main(String[] arguments) {
        try (SparkSession spark =
                SparkSession.builder().appName("Sensor charts").getOrCreate()) {
            Clock clock = new Clock();
            ChartJob.from(readings(spark))
                    .groupBy("sensor")
                    .orderBy("at")
                    .metadata("peak", max("celsius"))
                    .chart(rows -> line(rows)
                            .x("at")
                            .y("celsius")
                            .title("Sensor " + rows.column("sensor").label(0)))
                    .size(640, 400)
                    .as(ChartFormat.PNG)
                    .write()
                    .option("parquet.block.size", 32 << 20)
                    .parquet(arguments[0]);
            System.out.printf("%.1f s, %.1f s of processor time%n", clock.seconds(), clock.processorSeconds());
            tell(spark.read().parquet(arguments[0]));
        }
    }

    /** A reading a minute. */
    private static Dataset<Row> readings(SparkSession spark) {
        return spark.range((long) SENSORS * READINGS)
                .selectExpr(
                        "id % " + SENSORS + " AS sensor",
                        "timestamp_seconds(1700000000 + id div " + SENSORS + " * 60) AS at",
                        "20 + id % " + SENSORS + " % 7 * sin(id div " + SENSORS + " / 20) + rand(1) AS celsius");
    }

    private static void tell(Dataset<Row> charts) {
        charts.agg(
                        count(ChartColumns.IMAGE).as("drawn"),
                        count(ChartColumns.ERROR).as("failed"),
                        sum(length(col(ChartColumns.IMAGE))).as("bytes"))
                .show();
        charts.filter("peak > 26.9")
                .select("sensor", "peak", ChartColumns.TITLE, ChartColumns.ROWS)
                .orderBy(col("peak").desc())
                .show(3);
    }
}
