package io.portolan.spark;

import static io.portolan.Viz.area;
import static io.portolan.Viz.bar;
import static io.portolan.Viz.box;
import static io.portolan.Viz.heatmap;
import static io.portolan.Viz.histogram;
import static io.portolan.Viz.line;
import static io.portolan.Viz.overlay;
import static io.portolan.Viz.point;
import static io.portolan.Viz.rule;
import static io.portolan.Viz.text;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Drawable;
import io.portolan.mark.Order;
import io.portolan.mark.Summary;
import io.portolan.raster.reduce.Reduction;
import io.portolan.scale.Scale;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart of a dataset is the chart of the same rows held here. */
@Tag("once")
@ExtendWith(Sparks.class)
class SparkFiguresTest {

    /** @param order the columns of the chart, in the order of the channels */
    private static void same(Dataset<Row> data, Function<Object, Drawable> chart, String... order) {
        assertThat(chart.apply(data).figure().toJson())
                .isEqualTo(chart.apply(Here.of(data, order)).figure().toJson());
    }

    @Test
    void bars(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 3000, 1);
        same(data, rows -> bar(rows).x("flag").color("kind").facet("word").grouped(), "flag", "kind", "word");
        same(data, rows -> bar(rows).x("amount").y("word").summary(Summary.MEAN).sort(Order.DESCENDING), "word");
        for (Summary summary : Summary.values()) {
            same(data, rows -> bar(rows).x("word").y("price").color("flag").summary(summary), "word", "flag");
        }
        same(data, rows -> bar(rows).x("day").y("whole").color("whole"), "day", "whole");
    }

    @Test
    void barsStandInTheOrderAskedFor(SparkSession spark) {
        Dataset<Row> data =
                spark.range(0, 30).selectExpr("substr('abc', 1 + id % 3, 1) as kind", "id % 3 % 2 as value");
        assertThat(bar(data)
                        .x("kind")
                        .y("value")
                        .sort(Order.DESCENDING)
                        .figure()
                        .layout()
                        .array("xaxis.categoryarray")
                        .toJson())
                .isEqualTo("[\"b\",\"a\",\"c\"]");
    }

    @Test
    void barsOfSingleRowsTellOfThem(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 300, 3).dropDuplicates("price").cache();
        same(
                data,
                rows -> bar(rows).x("price").y("amount").text("word").tooltip("day", "kind"),
                "price",
                "amount",
                "word",
                "day",
                "kind");
        same(data, rows -> bar(rows).x("kind").y("amount").text("word"), "kind", "amount", "word");
    }

    @Test
    void histograms(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 3000, 2);
        for (String column : List.of("amount", "whole", "price", "day", "at", "shown", "flag")) {
            same(data, rows -> histogram(rows).x(column), column);
        }
        same(data, rows -> histogram(rows).y("other").color("kind").facet("flag"), "other", "kind", "flag");
        same(data, rows -> histogram(rows).x("amount").bins(7), "amount");
        same(data, rows -> histogram(rows).x("at").binWidth(30), "at");
        same(data, rows -> histogram(rows).x("price").binWidth(.5), "price");
    }

    @Test
    void boxes(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 2000, 4);
        same(data, rows -> box(rows).y("amount"), "amount");
        same(
                data,
                rows -> box(rows).x("word").y("amount").color("kind").facet("flag"),
                "word",
                "amount",
                "kind",
                "flag");
        same(data, rows -> box(rows).y("whole").x("price"), "price", "whole");
    }

    /** So many rows that only those near the quartiles are sorted. */
    @Test
    void boxesOfManyRows(SparkSession spark) {
        Dataset<Row> data = spark.range(0, 60_000, 1, 3)
                .selectExpr(
                        "if(id % 6 = 0, 'b', if(id % 200 = 1, null, 'a')) as kind",
                        "(id * 7919 % 60013) / 64 as value", "cast(id * 7919 % 60013 % 10 as int) as digit");
        same(data, rows -> box(rows).x("kind").y("value"), "kind", "value");
        Dataset<Row> far = data.selectExpr("kind", "if(floor(value) = 7, 500 + digit % 3, digit) as value");
        same(far, rows -> box(rows).x("kind").y("value"), "kind", "value");
        same(data, rows -> bar(rows).x("kind").y("digit").summary(Summary.MEDIAN), "kind", "digit");
        same(data, rows -> histogram(rows).x("value"), "value");
    }

    @Test
    void ofManyOutliersAHundredAreShown(SparkSession spark) {
        Dataset<Row> data = spark.range(0, 20_000, 1, 3).selectExpr("if(id < 400, 100 + id % 50, id % 10) as value");
        String shown =
                box(data).y("value").figure().data().get(0).array("y").get(0).toJson();
        assertThat(shown.split(",")).hasSize(100);
        assertThat(shown).startsWith("[100,").endsWith(",149]");
    }

    @Test
    void pictures(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 3000, 8);
        same(data, rows -> point(rows).x("amount").y("other").rasterize(), "amount");
        same(data, rows -> point(rows).x("at").y("whole").color("kind").rasterize(), "kind");
        same(data, rows -> point(rows).x("price").y("other").facet("word").rasterize(), "word");
        same(data, rows -> point(rows).x("day").y("amount").rasterize(Reduction.max("price")), "day");
        same(
                data,
                rows -> point(rows)
                        .x("amount")
                        .y("other")
                        .rasterize()
                        .xScale(Scale.linear().domain(-50, 75)),
                "amount");
    }

    @Test
    void heatmaps(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 3000, 5);
        same(data, rows -> heatmap(rows).x("word").y("kind").color("amount"), "word", "kind");
        same(data, rows -> heatmap(rows).x("amount").y("at").facet("flag"), "amount", "at", "flag");
        same(
                data,
                rows -> heatmap(rows).x("whole").y("kind").color("price").summary(Summary.GREATEST),
                "whole",
                "kind");
    }

    @Test
    void rowsThatAreFew(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 200, 6);
        same(
                data,
                rows -> point(rows)
                        .x("amount")
                        .y("other")
                        .color("word")
                        .size("price")
                        .shape("flag")
                        .tooltip("day"),
                "amount",
                "other",
                "word",
                "price",
                "flag",
                "day");
        same(data, rows -> point(rows).x("at").y("word").color("day"), "at", "word", "day");
        same(data, rows -> line(rows).x("at").y("amount").color("kind").facet("flag"), "at", "amount", "kind", "flag");
        same(data, rows -> area(rows).x("price").y("other").color("whole"), "price", "other", "whole");
        same(
                data,
                rows -> text(rows).x("amount").y("other").text("word").color("kind"),
                "amount",
                "other",
                "kind",
                "word");
        same(data, rows -> rule(rows).x("at").color("kind"), "at", "kind");
        same(
                data.dropDuplicates("price").cache(),
                rows -> overlay(
                        line(rows).x("price").y("amount"),
                        point(rows).x("price").y("other")),
                "price");
    }

    @Test
    void linesOfManyRowsKeepTheirExtremes(SparkSession spark) {
        Dataset<Row> data = spark.range(0, 30_000, 1, 3)
                .selectExpr(
                        "id * 7 % 30011 + 1 as x", "id * 7919 % 60013 % 1000 as y", "if(id % 3 = 0, 'a', 'b') as kind");
        same(data, rows -> line(rows).x("x").y("y").rowLimit(1000), "x", "y");
        same(data, rows -> line(rows).x("x").y("y").color("kind").rowLimit(1000).xScale(Scale.log()), "x", "y", "kind");
    }

    @Test
    void categoriesAreFolded(SparkSession spark) {
        Dataset<Row> data = spark.range(2000)
                .selectExpr("id", "concat('w <b> ', cast(cast(sqrt(id) as int) as string)) as word", "id % 3 as kind");
        same(data, rows -> bar(rows).x("kind").color("word"), "kind", "word");
        same(data, rows -> point(rows).x("id").y("kind").color("word"), "id", "kind", "word");
    }

    @Test
    void columnsMayBeNestedOrComputed(SparkSession spark) {
        Dataset<Row> flat = Samples.of(spark, 300, 7);
        Dataset<Row> data = flat.selectExpr("named_struct('word', word) as a", "amount as `b.c`", "whole");
        Dataset<Row> named = flat.select(
                col("word").as("a.word"),
                col("amount").as("b.c"),
                concat(col("word"), lit("!")).as("concat(a.word, '!')"));
        Function<Object, Drawable> chart =
                rows -> bar(rows).x("a.word").y("b.c").color("concat(a.word, '!')");
        assertThat(chart.apply(data).figure().toJson())
                .isEqualTo(chart.apply(Here.of(named, "a.word", "concat(a.word, '!')"))
                        .figure()
                        .toJson());
    }
}
