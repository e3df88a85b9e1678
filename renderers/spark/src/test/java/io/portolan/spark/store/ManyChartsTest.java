package io.portolan.spark.store;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.DisplayContext;
import io.portolan.display.MimeTypes;
import io.portolan.spark.Sparks;
import io.portolan.spark.chart.ChartFormat;
import io.portolan.spark.chart.ChartJob;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From rows to a page of a gallery. */
@ExtendWith(Sparks.class)
@Tag("classic")
@Tag("once")
class ManyChartsTest {

    private static final int CHARTS = 2000;

    @TempDir
    Path folder;

    /** Ten readings of each sensor; the sensors that end in 99 have none to draw. */
    private static Dataset<Row> charts(SparkSession spark) {
        Dataset<Row> readings = spark.range(10L * CHARTS)
                .selectExpr("id % " + CHARTS + " AS sensor", "id div " + CHARTS + " AS t", "id % 7 + 0.5 AS v");
        return ChartJob.from(readings)
                .groupBy("sensor")
                .orderBy("t")
                .metadata("last", max("t"))
                .chart(rows -> {
                    if (rows.column("sensor").number(0) % 100 == 99) {
                        throw new IllegalStateException("no calibration");
                    }
                    return line(rows).x("t").y("v");
                })
                .size(96, 64)
                .as(ChartFormat.PNG);
    }

    @Test
    void chartsGoFromAJobThroughAStoreToAGallery(SparkSession spark) {
        ChartStore store =
                ChartStore.parquet(spark, folder.resolve("charts").toString()).clusterBy("sensor");
        store.write(charts(spark));

        assertThat(store.charts().select("_metadata.file_path").distinct().count())
                .isEqualTo(1);
        ChartSet failed = store.find(col("error").isNotNull().and(col("sensor").lt(1000)));
        assertThat(failed.tally()).isEqualTo(new Tally(10, 10));
        String page = ChartSet.of(store.charts())
                .by("sensor")
                .gallery()
                .page(5)
                .toMimeBundle(DisplayContext.detached())
                .string(MimeTypes.HTML)
                .orElseThrow();
        assertThat(page)
                .contains("Gallery of 2,000 charts, 20 of them not drawn: page 5 of 84")
                .contains("</span> 96<", "</span> 119<", "no calibration");
        assertThat(Pattern.compile("<img src=\"data:image/png").matcher(page).results())
                .hasSize(23);
    }
}
