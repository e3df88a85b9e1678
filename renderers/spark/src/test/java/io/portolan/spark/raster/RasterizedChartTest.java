package io.portolan.spark.raster;

import static io.portolan.Viz.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.Sparks;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class RasterizedChartTest {

    @Test
    void chartsOfRowsAndOfPackedPointsAreTheSamePicture(SparkSession spark) {
        Dataset<Row> data = Cloud.of(1, 500, false).dataset(spark);
        String rows = picture(data);
        assertThat(rows).contains("data:image/png");
        assertThat(picture(PackedPoints.pack(data, "x", "y").persist())).isEqualTo(rows);
    }

    private static String picture(Object data) {
        return point(data).x("x").y("y").rasterize(Reduction.count()).figure().toJson();
    }
}
