package io.portolan.spark.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.SparkOptions;
import io.portolan.spark.Sparks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Sparks.class)
@Tag("classic")
@Tag("once")
class KilledWriterTest {

    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void aWriterThatIsKilledLeavesNoTraceInTheStore(SparkSession spark) throws Exception {
        String parquet = folder.resolve("parquet").toString();
        String delta = folder.resolve("delta").toString();
        List<ChartStore> stores = List.of(ChartStore.parquet(spark, parquet), ChartStore.delta(spark, delta));
        stores.forEach(store -> store.write(SomeCharts.of(spark, 0, 3)));

        killWhileWriting(parquet, delta);

        for (ChartStore store : stores) {
            assertThat(store.charts().count()).isEqualTo(3);
            store.append(SomeCharts.of(spark, 100, 120));
            assertThat(store.charts().count()).isEqualTo(23);
        }
    }

    private static void killWhileWriting(String... paths) throws Exception {
        Process process = new ProcessBuilder(command(paths))
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(Path.of("target"))
                        .resolve("killed-writer.log")
                        .toFile())
                .start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Stream.of(paths).map(KilledWriter::sign).allMatch(Files::exists)) {
                assertThat(process.isAlive() && System.nanoTime() < end).isTrue();
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> command(String... paths) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(KilledWriter.class.getName());
        command.addAll(List.of(paths));
        return command;
    }
}
