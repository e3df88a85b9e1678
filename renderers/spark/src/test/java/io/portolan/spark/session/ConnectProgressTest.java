package io.portolan.spark.session;

import static io.portolan.Viz.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.portolan.display.Displays;
import io.portolan.display.NotebookPlatform;
import io.portolan.spark.ConnectServer;
import io.portolan.spark.Pulse;
import io.portolan.spark.Sparks;
import io.portolan.spark.chart.ChartFormat;
import io.portolan.spark.chart.ChartJob;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The cells of a notebook whose session is on a Connect server. */
@ExtendWith(Sparks.class)
@EnabledIf("io.portolan.spark.Sparks#isConnect")
@Timeout(120)
class ConnectProgressTest {

    @TempDir
    Path folder;

    private final ShownCells cells = new ShownCells();
    private NotebookPlatform platform;
    private SparkSession spark;

    @BeforeEach
    void open(ConnectServer server) {
        platform = Displays.get().platform();
        Displays.get().use(cells);
        Map<String, String> options = Map.of("spark.remote", server.address());
        spark = NotebookSession.open(options);
        assertThat(NotebookSession.open(options)).isSameAs(spark);
        Sparks.sendClasses(spark);
    }

    @AfterEach
    void stop() {
        spark.stop();
        Displays.get().use(platform);
    }

    /** Servers before 4.0 do not tell of their progress. */
    private String known(String counts) {
        return spark.version().startsWith("3.") ? "" : counts;
    }

    @Test
    void anInterruptedCellEndsWhatItHasStartedAndNothingElse() throws Exception {
        StreamingQuery stream = spark.readStream()
                .format("rate")
                .load()
                .writeStream()
                .format("noop")
                .start();
        Pulse pulse = Pulse.in(folder);
        Dataset<Row> charts = ChartJob.from(spark.range(100_000).selectExpr("id AS k", "id AS v"))
                .groupBy("k")
                .chart(rows -> {
                    pulse.beat();
                    return line(rows).x("k").y("v");
                })
                .as(ChartFormat.PNG);
        Future<Throwable> cell = CompletableFuture.supplyAsync(() -> catchThrowable(charts::collectAsList));
        pulse.awaitBeat();
        cells.await(Pattern.compile(
                "Spark \\[[#.]+] " + known("\\d+ of \\d+ tasks?, \\d+ of \\d+ stages?, ") + "[\\d.]+ s"));

        cells.interrupt();
        assertThat(cell.get()).hasMessageContaining("cancel");
        pulse.awaitEnd();
        cells.end();
        assertThat(cells.last())
                .matches("Spark: cancelled, " + known("\\d+ of \\d+ tasks?, \\d+ stages?, ") + "[\\d.]+ s");
        assertThat(stream.isActive()).isTrue();
        stream.stop();
    }

    @Test
    void aLineSumsUpWhatACellHasDone() throws Exception {
        Pulse pulse = Pulse.in(folder);
        assertThat(pulse.slowed(spark.range(0, 300, 1, 4)).count()).isEqualTo(300);
        cells.end();
        assertThat(cells.last()).matches("Spark: " + known("\\d tasks, \\d stages?, ") + "[\\d.]+ s");
    }
}
