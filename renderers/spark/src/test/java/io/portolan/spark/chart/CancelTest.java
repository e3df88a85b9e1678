package io.portolan.spark.chart;

import static io.portolan.Viz.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.spark.Sparks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
@Tag("classic")
class CancelTest {

    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static final CountDownLatch CANCELLED = new CountDownLatch(1);
    private static final AtomicInteger DRAWN = new AtomicInteger();

    /** Each of the two tasks ends with the chart it is at, if that is not interrupted. */
    @Test
    void cancelledJobStopsAfterTheChartsAtHand(SparkSession spark) throws Exception {
        Dataset<Row> charts = ChartJob.from(spark.range(0, 1000, 1, 2).selectExpr("id AS k", "id AS v"))
                .groupBy("k")
                .chart(rows -> {
                    STARTED.countDown();
                    CANCELLED.await();
                    DRAWN.incrementAndGet();
                    return line(rows).x("k").y("v");
                })
                .as(ChartFormat.PNG);
        CompletableFuture<Object> job = CompletableFuture.supplyAsync(charts::collectAsList);
        STARTED.await();

        spark.sparkContext().cancelAllJobs();
        assertThatThrownBy(job::get).isInstanceOf(ExecutionException.class).hasMessageContaining("cancel");
        CANCELLED.countDown();
        while (running(spark) > 0) {
            Thread.sleep(10);
        }

        assertThat(DRAWN.get()).isLessThanOrEqualTo(2);
    }

    private static int running(SparkSession spark) {
        return spark.sparkContext().statusTracker().getExecutorInfos()[0].numRunningTasks();
    }
}
