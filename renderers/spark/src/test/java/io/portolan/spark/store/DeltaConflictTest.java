package io.portolan.spark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A replacement during which somebody deletes some of what it replaces. The task waits for that, in this process. */
@ExtendWith(Sparks.class)
@Tag("classic")
class DeltaConflictTest {

    private static final CyclicBarrier BARRIER = new CyclicBarrier(2);

    @TempDir
    Path folder;

    /** The first attempts wait for a deletion to begin and to end. */
    private static final class Conflict implements FilterFunction<Row> {

        private static int left;

        static synchronized boolean isNext() {
            return left-- > 0;
        }

        static synchronized void times(int count) {
            left = count;
        }

        @Override
        public boolean call(Row row) throws Exception {
            if (isNext()) {
                BARRIER.await();
                BARRIER.await();
            }
            return true;
        }
    }

    private void replaceDuring(int deletions, int attempts, SparkSession spark) throws Exception {
        String path = folder.resolve("charts").toString();
        ChartStore.delta(spark, path).write(SomeCharts.of(spark, 0, 10));
        Conflict.times(deletions);
        Table table = new DeltaTable(spark, Location.of(path), Map.of(), new Retries(attempts, Duration.ofMillis(1)));
        Dataset<Row> rows = SomeCharts.of(spark, 20, 21).coalesce(1).filter(new Conflict());
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> table.replace(rows, List.of()));
        for (int i = 0; i < deletions; i++) {
            BARRIER.await();
            spark.sql("DELETE FROM delta.`" + path + "` WHERE sensor = " + i);
            BARRIER.await();
        }
        writing.join();
    }

    @Test
    void aConflictIsTriedAgain(SparkSession spark) throws Exception {
        replaceDuring(2, 3, spark);
        Dataset<Row> charts =
                ChartStore.delta(spark, folder.resolve("charts").toString()).charts();
        assertThat(charts.select("sensor").collectAsList())
                .extracting(row -> row.getInt(0))
                .containsExactly(20);
    }

    @Test
    void aConflictThatDoesNotEndIsTold(SparkSession spark) {
        assertThatThrownBy(() -> replaceDuring(2, 2, spark))
                .hasCauseInstanceOf(WriteConflictException.class)
                .hasMessageContaining("write them again");
        ChartStore store = ChartStore.delta(spark, folder.resolve("charts").toString());
        assertThat(store.charts().select("sensor").collectAsList())
                .extracting(row -> row.getInt(0))
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aSessionWithoutDeltaIsTold(SparkSession spark) {
        SparkSession bare = spark.newSession();
        bare.conf().unset("spark.sql.catalog.spark_catalog");
        ChartStore store = ChartStore.delta(bare, folder.resolve("charts").toString());
        assertThatThrownBy(() -> store.write(SomeCharts.of(bare, 0, 2)))
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("spark.sql.extensions");
    }
}
