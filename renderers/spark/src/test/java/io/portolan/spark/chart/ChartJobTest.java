package io.portolan.spark.chart;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.figure.Figure;
import io.portolan.frame.UnknownColumnException;
import io.portolan.spark.Sparks;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class ChartJobTest {

    private static final String PNG = "89504e47";

    /** Readings of three sensors, which come in no order. */
    private static Dataset<Row> readings(SparkSession spark, int partitions) {
        return spark.range(0, 300, 1, 3)
                .select(
                        expr("concat('s', id % 3)").as("sensor"),
                        expr("id div 3").as("t"),
                        expr("sin(id / 20.0) * (1 + id % 3)").as("v"))
                .orderBy(functions.rand(partitions))
                .repartition(partitions);
    }

    private static ChartJob job(Dataset<Row> readings) {
        return ChartJob.from(readings)
                .groupBy("sensor")
                .orderBy("t")
                .chart(rows ->
                        line(rows).x("t").y("v").title(rows.column("sensor").label(0)));
    }

    private static Map<String, Row> bySensor(Dataset<Row> charts) {
        return charts.collectAsList().stream().collect(Collectors.toMap(row -> row.getString(0), row -> row));
    }

    private static String hex(Row row) {
        return HexFormat.of().formatHex(row.getAs("image"));
    }

    @Test
    void eachGroupBecomesAChart(SparkSession spark) {
        Dataset<Row> charts = job(readings(spark, 4)).size(320, 200).as(ChartFormat.PNG);

        Map<String, Row> rows = bySensor(charts);

        assertThat(charts.columns())
                .containsExactly("sensor", "title", "rows", "width", "height", "format", "image", "error");
        assertThat(rows).containsOnlyKeys("s0", "s1", "s2");
        Row row = rows.get("s1");
        assertThat(row.<String>getAs("title")).isEqualTo("s1");
        assertThat(row.<Long>getAs("rows")).isEqualTo(100);
        assertThat(row.<Integer>getAs("width")).isEqualTo(320);
        assertThat(row.<Integer>getAs("height")).isEqualTo(200);
        assertThat(row.<String>getAs("format")).isEqualTo("png");
        assertThat(hex(row)).startsWith(PNG);
        assertThat(row.<String>getAs("error")).isNull();
    }

    @Test
    void partitionsAndOrderChangeNoByte(SparkSession spark) {
        Map<String, Row> one = bySensor(job(readings(spark, 1)).as(ChartFormat.PNG));
        Map<String, Row> seven = bySensor(job(readings(spark, 7)).as(ChartFormat.PNG));

        one.forEach((sensor, row) -> assertThat(hex(seven.get(sensor))).isEqualTo(hex(row)));
    }

    @Test
    void badGroupLeavesItsErrorAndTheRestGoesOn(SparkSession spark) {
        Dataset<Row> charts = ChartJob.from(readings(spark, 2))
                .groupBy("sensor")
                .chart(rows -> {
                    if (rows.column("sensor").label(0).equals("s1")) {
                        throw new IllegalStateException("broken");
                    }
                    return line(rows).x("t").y("v");
                })
                .as(ChartFormat.SVG);

        Map<String, Row> rows = bySensor(charts);

        assertThat(rows.get("s1").<Object>getAs("image")).isNull();
        assertThat(rows.get("s1").<String>getAs("error")).isEqualTo("java.lang.IllegalStateException: broken");
        assertThat(rows.get("s1").<Long>getAs("rows")).isEqualTo(100);
        assertThat(new String(rows.get("s0").<byte[]>getAs("image"), StandardCharsets.UTF_8))
                .startsWith("<svg");
    }

    @Test
    void groupsWithNothingToDrawAreTold(SparkSession spark) {
        Dataset<Row> values =
                spark.sql("SELECT * FROM VALUES ('nulls', 1, CAST(NULL AS DOUBLE)), ('nans', 1, double('NaN')),"
                        + " ('<b>&\"\u0000\uD800', 1, 2.0D) AS readings(sensor, t, v)");
        Dataset<Row> charts = job(values).as(ChartFormat.PNG);

        assertThat(charts.filter(col("error")
                                .contains("nothing to draw")
                                .and(col("image").isNull()))
                        .select("sensor")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("nulls", "nans");
        assertThat(charts.filter(col("error").isNull()).count()).isEqualTo(1);
    }

    @Test
    void keysThatSparkTakesAsOneAreOneGroup(SparkSession spark) {
        Dataset<Row> rows = spark.sql("SELECT k, b, id AS t, id AS v FROM range(0, 40, 1, 4), VALUES"
                + " (double('NaN'), X'01'), (0.0D, X'01'), (-0.0D, X'01'), (CAST(NULL AS DOUBLE), X'01'), (0.0D, X'02'),"
                + " (0.0D, NULL) AS keys (k, b)");
        List<Row> charts = ChartJob.from(rows)
                .groupBy("k", "b")
                .chart(group -> line(group).x("t").y("v"))
                .as(ChartFormat.SVG)
                .select("rows", "error")
                .collectAsList();
        assertThat(charts).extracting(row -> row.getLong(0)).containsExactlyInAnyOrder(40L, 80L, 40L, 40L, 40L);
    }

    @Test
    void groupOfMillionsIsThinnedAndItsChartTells(SparkSession spark) {
        Dataset<Row> one = spark.range(0, 3_000_000, 1, 4).selectExpr("'s' AS sensor", "id AS t", "sin(id / 1e5) AS v");
        Row row = job(one).rowLimit(10_000).as(ChartFormat.SVG).head();

        assertThat(row.<Long>getAs("rows")).isEqualTo(3_000_000);
        assertThat(new String(row.<byte[]>getAs("image"), StandardCharsets.UTF_8))
                .contains("of 3,000,000 rows");
    }

    @Test
    void failFastStopsTheJobAndTellsWhichChartAndWhy(SparkSession spark) {
        Dataset<Row> charts = ChartJob.from(readings(spark, 2))
                .groupBy("sensor")
                .chart(rows -> Figure.parse("nonsense"))
                .failFast()
                .as(ChartFormat.PNG);

        assertThatThrownBy(charts::collectAsList)
                .hasMessageContaining("The chart of sensor = s")
                .hasMessageContaining("io.portolan.figure.FigureException");
    }

    @Test
    void deepRecursionIsTheGroupsOwnError(SparkSession spark) {
        Dataset<Row> charts = ChartJob.from(readings(spark, 2))
                .groupBy("sensor")
                .chart(rows -> Endless.chart(rows.rows()))
                .as(ChartFormat.PNG);

        assertThat(charts.select("error").distinct().collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("java.lang.StackOverflowError");
    }

    private static final class Endless {

        static Figure chart(int depth) {
            Figure deeper = chart(depth + 1);
            return deeper.withLayout(deeper.layout());
        }
    }

    @Test
    void lackOfMemoryIsTheGroupsOwnError(SparkSession spark) {
        Dataset<Row> charts = ChartJob.from(readings(spark, 2))
                .groupBy("sensor")
                .chart(rows -> rows.column("sensor").label(0).equals("s1")
                        ? Figure.parse(Arrays.toString(new long[1 << 30]))
                        : line(rows).x("t").y("v"))
                .as(ChartFormat.PNG);

        Map<String, Row> rows = bySensor(charts);

        assertThat(rows.get("s1").<String>getAs("error"))
                .startsWith("io.portolan.spark.chart.ChartException: Memory is too short for this chart (");
        assertThat(hex(rows.get("s0"))).startsWith(PNG);
        assertThat(hex(rows.get("s2"))).startsWith(PNG);
    }

    @Test
    void metadataIsComputedOfTheGroup(SparkSession spark) {
        Dataset<Row> charts = ChartJob.from(readings(spark, 2))
                .groupBy("sensor")
                .metadata("last", max("t"))
                .chart(rows -> line(rows)
                        .x("t")
                        .y("v")
                        .title("until " + rows.column("last").label(0)))
                .as(ChartFormat.PNG);

        assertThat(charts.filter(col("last").equalTo(99).and(col("title").equalTo("until 99")))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void imageStructIsAsSparkReadsImages(SparkSession spark) {
        Row image = bySensor(job(readings(spark, 1)).size(60, 40).scale(2).as(ChartFormat.IMAGE_STRUCT))
                .get("s0")
                .getStruct(6);

        assertThat(List.of(image.getInt(1), image.getInt(2), image.getInt(3), image.getInt(4)))
                .containsExactly(80, 120, 3, 16);
        assertThat(image.<byte[]>getAs("data")).hasSize(80 * 120 * 3);
    }

    @Test
    void datesAreThoseOfTheSessionsCalendar(SparkSession spark) {
        Dataset<Row> moments = spark.sql("SELECT 1 AS k, timestamp'2024-03-01 12:30:00' AS at, date'2024-02-29' AS day,"
                + " timestamp_ntz'2024-03-01 12:30:00' AS wall, true AS yes, 2.50BD AS price");
        Row row = ChartJob.from(moments)
                .groupBy("k")
                .chart(rows -> line(rows)
                        .x("at")
                        .y("price")
                        .title(rows.names().stream()
                                .map(name -> rows.column(name).label(0))
                                .collect(Collectors.joining(" "))))
                .as(ChartFormat.SVG)
                .head();

        assertThat(row.<String>getAs("title"))
                .isEqualTo("2024-03-01T12:30:00 2024-02-29 2024-03-01T12:30:00 true 2.5 1");
    }

    @Test
    void unknownColumnNamesTheNearest(SparkSession spark) {
        ChartJob job = ChartJob.from(readings(spark, 1));

        assertThatThrownBy(() -> job.groupBy("sensr"))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("\"sensor\"");
    }

    @Test
    void jobSaysWhatItLacks(SparkSession spark) {
        ChartJob job = ChartJob.from(readings(spark, 1));

        assertThatThrownBy(() -> job.as(ChartFormat.PNG)).hasMessageContaining("chart(");
        assertThatThrownBy(() -> job.chart(rows -> line(rows)).as(ChartFormat.PNG))
                .hasMessageContaining("groupBy(");
    }
}
