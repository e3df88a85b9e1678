package io.portolan.spark.store;

import static io.portolan.Viz.line;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.Sparks;
import io.portolan.spark.chart.ChartFormat;
import io.portolan.spark.chart.ChartJob;
import java.nio.file.Path;
import org.apache.spark.ml.image.ImageSchema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Beside Spark's own reader of images, which is not part of a client of Connect. */
@ExtendWith(Sparks.class)
@Tag("classic")
class SparkImagesTest {

    @TempDir
    Path folder;

    private static ChartJob job(SparkSession spark) {
        return ChartJob.from(spark.range(40).selectExpr("id % 4 AS sensor", "id AS t", "sin(id) AS v"))
                .groupBy("sensor")
                .orderBy("t")
                .chart(rows -> line(rows).x("t").y("v"))
                .size(120, 80);
    }

    @Test
    void theReaderOfImagesReadsWhatWasExported(SparkSession spark) {
        ChartSet.of(job(spark).as(ChartFormat.PNG)).export(folder.toString());
        Dataset<Row> read = spark.read()
                .format("image")
                .load(folder.toString())
                .select(
                        regexp_extract(col("image.origin"), "(\\d)\\.png$", 1)
                                .cast("long")
                                .as("sensor"),
                        col("image"));
        Dataset<Row> made = job(spark).as(ChartFormat.IMAGE_STRUCT).select("sensor", "image");
        String pixels = "struct(sensor, image.height, image.width, image.nChannels, image.mode, hex(image.data)) AS p";
        assertThat(read.selectExpr(pixels).orderBy("p").collectAsList())
                .hasSize(4)
                .isEqualTo(made.selectExpr(pixels).orderBy("p").collectAsList());
    }

    @Test
    void structsHaveTheSchemaOfSpark(SparkSession spark) {
        StructType schema =
                job(spark).as(ChartFormat.IMAGE_STRUCT).select("image").schema();
        assertThat(schema).isEqualTo(ImageSchema.imageSchema());
    }
}
