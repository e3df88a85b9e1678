package io.portolan.spark;

import static io.portolan.Viz.bar;
import static io.portolan.Viz.histogram;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.figure.Drawable;
import io.portolan.mark.Order;
import io.portolan.mark.Summary;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart of a dataset is the chart of the same rows held here. */
@ExtendWith(Sparks.class)
class SparkFiguresTest {

    private static void same(Dataset<Row> data, Function<Object, Drawable> chart, String... order) {
        assertThat(chart.apply(data).figure().toJson())
                .isEqualTo(chart.apply(Here.of(data, order)).figure().toJson());
    }

    @Test
    void bars(SparkSession spark) {
        Dataset<Row> data = Samples.of(spark, 3000, 1);
        same(data, rows -> bar(rows).x("word"), "word");
        same(data, rows -> bar(rows).x("word").y("amount"), "word");
        same(data, rows -> bar(rows).x("word").color("kind"), "word", "kind");
        same(data, rows -> bar(rows).x("flag").color("kind").facet("word").grouped(), "flag", "kind", "word");
        same(data, rows -> bar(rows).x("amount").y("word").summary(Summary.MEAN).sort(Order.DESCENDING), "word");
        for (Summary summary : Summary.values()) {
            same(data, rows -> bar(rows).x("word").y("price").color("flag").summary(summary), "word", "flag");
        }
        same(data, rows -> bar(rows).x("day").y("whole").color("whole"), "day", "whole");
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
}
