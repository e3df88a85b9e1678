package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.SparkFrame;
import io.portolan.spark.Sparks;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("classic")
@ExtendWith(Sparks.class)
class CancelTest {

    private static final Canvas CANVAS = Canvas.of(30, 20).x(0, 1).y(0, 1);

    /** Hours of work, if nobody ends it. */
    private static SparkFrame endless(SparkSession spark) {
        Dataset<Row> rows = spark.range(1_000_000_000_000L)
                .select(functions.rand(1).as("x"), functions.rand(2).as("y"));
        return new SparkFrame(rows);
    }

    /** How many are active. Names no type that a client of Spark Connect lacks. */
    private static int jobs(SparkSession spark) {
        return spark.sparkContext().statusTracker().getActiveJobIds().length;
    }

    private static void rasterize(SparkSession spark, Progress progress) {
        new DirectEngine().aggregate(CANVAS, Glyph.points("x", "y"), Reduction.count(), endless(spark), progress);
    }

    @Test
    @Timeout(60)
    void cancelledWorkEndsItsJobs(SparkSession spark) {
        assertThatThrownBy(() -> rasterize(spark, until(() -> jobs(spark) > 0)))
                .isInstanceOf(CancellationException.class);
        await(() -> jobs(spark) == 0);
    }

    @Test
    @Timeout(60)
    void anInterruptedThreadEndsItsJobs(SparkSession spark) throws InterruptedException {
        Thread waiting = new Thread(() -> assertThatThrownBy(() -> rasterize(spark, Progress.UNWATCHED))
                .isInstanceOf(CancellationException.class));
        waiting.start();
        await(() -> jobs(spark) > 0);
        waiting.interrupt();
        waiting.join();
        await(() -> jobs(spark) == 0);
    }

    @Test
    @Timeout(60)
    void whatIsCancelledBeforeItsJobsStartEndsToo(SparkSession spark) {
        assertThatThrownBy(() -> rasterize(spark, until(() -> true))).isInstanceOf(CancellationException.class);
        assertThat(spark.range(10).count()).isEqualTo(10);
    }

    @Test
    @Timeout(60)
    void cancelledWorkLeavesOthersAlone(SparkSession spark) {
        long start = System.nanoTime();
        BooleanSupplier later = () -> System.nanoTime() - start > TimeUnit.SECONDS.toNanos(2);
        assertThatThrownBy(() -> rasterize(spark, until(later))).isInstanceOf(CancellationException.class);
        assertThat(spark.range(10).count()).isEqualTo(10);
    }

    private static Progress until(BooleanSupplier end) {
        return new Progress() {

            @Override
            public boolean isCancelled() {
                return end.getAsBoolean();
            }
        };
    }

    private static void await(BooleanSupplier state) {
        while (!state.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
