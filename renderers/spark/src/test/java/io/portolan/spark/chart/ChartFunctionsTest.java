package io.portolan.spark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.Sparks;
import java.util.HexFormat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class ChartFunctionsTest {

    private static final String LINE =
            "{\"data\": [{\"x\": \"$t\", \"y\": \"$v\"}], \"layout\": {\"title\": {\"text\": \"$sensor\"}}}";

    @BeforeEach
    void readings(SparkSession spark) {
        ChartFunctions.register(spark);
        spark.sql("SELECT concat('s', id % 2) AS sensor, timestamp_seconds(id) AS t,"
                        + " CASE WHEN id % 5 > 0 THEN sin(id / 9) END AS v FROM range(100)")
                .createOrReplaceTempView("readings");
    }

    private static Row row(SparkSession spark, String figure, String values) {
        return spark.sql("SELECT chart_row('" + figure + "', " + values + ") AS drawn FROM readings GROUP BY sensor"
                        + " ORDER BY sensor")
                .head()
                .getStruct(0);
    }

    @Test
    void rowsOfAGroupBecomeAPng(SparkSession spark) {
        byte[] png = spark.sql("SELECT chart('{\"data\": [{\"x\": \"$t\", \"y\": \"$v\"}]}',"
                        + " array_sort(collect_list(struct(t, v)))) AS image FROM readings")
                .head()
                .getAs(0);

        assertThat(HexFormat.of().formatHex(png)).startsWith("89504e47");
    }

    @Test
    void structHoldsRowsAndSingleValues(SparkSession spark) {
        Row row = row(spark, LINE, "struct(sensor, array_sort(collect_list(struct(t, v))) AS rows)");

        assertThat(row.<String>getAs("error")).isNull();
        assertThat(row.<String>getAs("title")).isEqualTo("s0");
        assertThat(row.<Long>getAs("rows")).isEqualTo(50);
        assertThat(row.<Integer>getAs("width")).isEqualTo(700);
    }

    @Test
    void textIsShownAndNeverRead(SparkSession spark) {
        String svg = spark.sql("SELECT chart_svg('{\"data\": [{\"x\": \"$x\", \"y\": [1, 2]}]}',"
                        + " struct(array('<b>a</b>', '\"},{\"') AS x))")
                .head()
                .getString(0);

        assertThat(svg).contains("&lt;b&gt;a&lt;/b&gt;").contains("},{");
    }

    @Test
    void twoDollarSignsAreOne(SparkSession spark) {
        Row row = row(
                spark,
                "{\"data\": [{\"y\": \"$v\"}], \"layout\": {\"title\": {\"text\": \"$$v\"}}}",
                "struct(collect_list(v) AS v)");

        assertThat(row.<String>getAs("title")).isEqualTo("$v");
    }

    @Test
    void listsOfListsAreMatrices(SparkSession spark) {
        Row row = row(
                spark,
                "{\"data\": [{\"type\": \"heatmap\", \"z\": \"$z\"}]}",
                "struct(array(array(1, 2), array(3, 4)) AS z)");

        assertThat(row.<String>getAs("error")).isNull();
    }

    @Test
    void unknownNameIsTold(SparkSession spark) {
        Row row = row(spark, LINE.replace("$v", "$w"), "struct(sensor, collect_list(struct(t, v)) AS rows)");

        assertThat(row.<Object>getAs("image")).isNull();
        assertThat(row.<String>getAs("error"))
                .contains("\"$w\" stands for nothing")
                .contains("\"v\"");
    }

    @Test
    void listsThatLostTheirNullsAreTold(SparkSession spark) {
        Row row = row(spark, LINE, "struct(sensor, collect_list(t) AS t, collect_list(v) AS v)");

        assertThat(row.<String>getAs("error")).contains("x has 50, y has 40").contains("collect_list");
    }

    @Test
    void whatCannotBeDrawnIsNull(SparkSession spark) {
        assertThat(spark.sql("SELECT chart('nonsense', struct(1 AS a))").head().isNullAt(0))
                .isTrue();
        assertThat(spark.sql("SELECT chart(CAST(NULL AS STRING), struct(1 AS a))")
                        .head()
                        .isNullAt(0))
                .isTrue();
        assertThat(spark.sql("SELECT chart_svg('{\"data\": []}', 5)").head().isNullAt(0))
                .isTrue();
        assertThat(spark.sql("SELECT chart_row('{\"data\": []}', 5).error")
                        .head()
                        .getString(0))
                .contains("struct(t, v)");
    }
}
