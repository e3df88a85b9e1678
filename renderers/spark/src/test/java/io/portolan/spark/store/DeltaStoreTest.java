package io.portolan.spark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
class DeltaStoreTest {

    @TempDir
    Path folder;

    private String path;

    @BeforeEach
    void place() {
        path = folder.resolve("it's charts").toString();
    }

    @Test
    void earlierVersionsAreRead(SparkSession spark) {
        ChartStore store = ChartStore.delta(spark, path);
        store.write(SomeCharts.of(spark, 0, 3));
        store.append(SomeCharts.of(spark, 3, 5));
        List<ChartVersion> versions = store.versions();
        assertThat(versions).extracting(ChartVersion::number).containsExactly(1L, 0L);
        assertThat(store.at(0).charts().count()).isEqualTo(3);
        assertThat(store.at(versions.get(0).time()).charts().count()).isEqualTo(5);
        assertThat(store.charts().count()).isEqualTo(5);
        assertThatThrownBy(() -> store.at(0).write(SomeCharts.of(spark, 0, 1)))
                .isInstanceOf(ChartStoreException.class)
                .hasMessageContaining("only read");
        for (ChartStore unknown :
                List.of(store.at(7), store.at(Instant.EPOCH), store.at(Instant.parse("2999-01-01T00:00:00Z")))) {
            assertThatThrownBy(() -> unknown.charts().count())
                    .isInstanceOf(ChartStoreException.class)
                    .hasMessageContaining("versions()");
        }
    }

    /** Appends from two threads, each of which must be found in the end. */
    @Test
    @Tag("once")
    void whatSeveralWriteAtOnceIsAllThere(SparkSession spark) {
        ChartStore store = ChartStore.delta(spark, path);
        store.write(SomeCharts.of(spark, 0, 2));
        CompletableFuture<?>[] writers = IntStream.range(0, 2)
                .mapToObj(writer ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 2).forEach(round -> {
                            int first = 100 * (1 + writer) + 10 * round;
                            store.append(SomeCharts.of(spark, first, first + 2));
                        })))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(store.charts().select("sensor").distinct().count()).isEqualTo(10);
        assertThat(store.charts().count()).isEqualTo(10);
    }

    @Test
    void replacementsAtOnceFollowEachOther(SparkSession spark) {
        ChartStore store = ChartStore.delta(spark, path);
        store.write(SomeCharts.of(spark, 0, 2));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> store.write(SomeCharts.of(spark, 10, 13))),
                        CompletableFuture.runAsync(() -> store.write(SomeCharts.of(spark, 20, 24))))
                .join();
        assertThat(store.versions()).hasSize(3);
        assertThat(List.of(store.at(1).charts().count(), store.at(2).charts().count()))
                .containsExactlyInAnyOrder(3L, 4L);
    }
}
