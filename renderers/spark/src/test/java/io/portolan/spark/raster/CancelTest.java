package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.portolan.raster.Canvas;
import io.portolan.raster.Progress;
import io.portolan.raster.glyph.Glyph;
import io.portolan.raster.reduce.Reduction;
import io.portolan.spark.Pulse;
import io.portolan.spark.SparkFrame;
import io.portolan.spark.Sparks;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
@Timeout(120)
class CancelTest {

    private static final Canvas CANVAS = Canvas.of(30, 20).x(0, 1).y(0, 1);

    @TempDir
    Path folder;

    /** Hours of work in one task, if nobody ends it. */
    private static void rasterize(SparkSession spark, Pulse pulse, Progress progress) {
        Dataset<Row> rows = pulse.slowed(spark.range(0, 1_000_000_000_000L, 1, 1))
                .select(functions.rand(1).as("x"), functions.rand(2).as("y"));
        new DirectEngine().aggregate(CANVAS, Glyph.points("x", "y"), Reduction.count(), new SparkFrame(rows), progress);
    }

    /** The other work is ended by interrupting the thread that waits for it. */
    @Test
    void cancelledWorkEndsItsTasksAndLeavesOthersAlone(SparkSession spark) throws Exception {
        Pulse pulse = Pulse.in(folder);
        Pulse other = Pulse.in(folder);
        FutureTask<Throwable> waiting =
                new FutureTask<>(() -> catchThrowable(() -> rasterize(spark, other, Progress.UNWATCHED)));
        Thread waiter = new Thread(waiting);
        waiter.setDaemon(true);
        waiter.start();

        Progress cancelled = until(() -> pulse.beats() > 0 && other.beats() > 0);
        assertThatThrownBy(() -> rasterize(spark, pulse, cancelled)).isInstanceOf(CancellationException.class);
        pulse.awaitEnd();
        other.awaitBeat();

        waiter.interrupt();
        assertThat(waiting.get()).isInstanceOf(CancellationException.class);
        other.awaitEnd();
    }

    @Test
    @Tag("classic") // a Connect server may start jobs of an operation that it has just told to be cancelled
    void whatIsCancelledBeforeItsJobsStartEndsToo(SparkSession spark) throws Exception {
        Pulse pulse = Pulse.in(folder);
        assertThatThrownBy(() -> rasterize(spark, pulse, until(() -> true))).isInstanceOf(CancellationException.class);
        while (Thread.getAllStackTraces().keySet().stream().anyMatch(CancelTest::works)) {
            Thread.sleep(10);
        }
        pulse.awaitEnd();
        assertThat(spark.range(10).count()).isEqualTo(10);
    }

    private static boolean works(Thread thread) {
        return thread.getName().startsWith("portolan-raster-");
    }

    private static Progress until(BooleanSupplier end) {
        return new Progress() {

            @Override
            public boolean isCancelled() {
                return end.getAsBoolean();
            }
        };
    }
}
