package io.portolan.spark;

import static io.portolan.Viz.bar;
import static io.portolan.Viz.box;
import static io.portolan.Viz.heatmap;
import static io.portolan.Viz.histogram;
import static io.portolan.Viz.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.portolan.figure.Drawable;
import io.portolan.mark.Summary;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes to the driver depends on what is drawn and not on how many rows there are. */
@Tag("classic")
@Tag("once")
@ExtendWith(Sparks.class)
class DriverBytesTest {

    private static final List<Function<Object, Drawable>> CHARTS = List.of(
            rows -> bar(rows).x("kind").y("value").summary(Summary.MEDIAN),
            rows -> histogram(rows).x("value").color("kind"),
            rows -> box(rows).x("kind").y("value"),
            rows -> heatmap(rows).x("value").y("time"),
            rows -> line(rows).x("time").y("value").rowLimit(10_000));

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 10_000_000})
    void moreRowsAreNoMoreBytes(long rows, SparkSession shared) throws TimeoutException {
        // Every task sends a few kilobytes about itself; of more rows Spark would make more tasks.
        SparkSession spark = shared.newSession();
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
        for (int i = 0; i < CHARTS.size(); i++) {
            long few = bytes(spark, 100_000, CHARTS.get(i));
            long many = bytes(spark, rows, CHARTS.get(i));
            assertThat(many).as("chart " + i).isCloseTo(few, withinPercentage(10));
        }
    }

    private static long bytes(SparkSession spark, long rows, Function<Object, Drawable> chart) throws TimeoutException {
        return ResultBytes.during(
                spark,
                () -> chart.apply(spark.range(0, rows, 1, 4)
                                .selectExpr(
                                        "id / " + rows + ".0D as time",
                                        "concat('k', id % 5) as kind",
                                        "pmod(xxhash64(id), 100000) / if(id % 50 < 5, 100.0D, 1000.0D) as value"))
                        .figure());
    }
}
