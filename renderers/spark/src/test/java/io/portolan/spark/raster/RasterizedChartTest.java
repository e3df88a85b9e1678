package io.portolan.spark.raster;

import static io.portolan.Viz.point;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.Sparks;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Tag;
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

    /** Once for the extremes, once for the steps of values, once for the grids. */
    @Test
    @Tag("classic")
    void aPictureReadsTheRowsThreeTimes(SparkSession spark) {
        Counting counted = new Counting(spark.sparkContext().longAccumulator());
        Dataset<Row> data = Cloud.of(1, 500, false)
                .dataset(spark)
                .withColumn(
                        "y",
                        udf(counted, DataTypes.DoubleType).asNondeterministic().apply(col("y")));
        picture(data);
        assertThat(counted.reads().value()).isEqualTo(3 * 500);
    }

    /** By itself, because a client of Connect lacks its types. */
    private record Counting(LongAccumulator reads) implements UDF1<Double, Double> {

        @Override
        public Double call(Double value) {
            reads.add(1);
            return value;
        }
    }

    private static String picture(Object data) {
        return point(data).x("x").y("y").rasterize(Reduction.count()).figure().toJson();
    }
}
