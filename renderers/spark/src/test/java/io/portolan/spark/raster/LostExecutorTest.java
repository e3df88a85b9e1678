package io.portolan.spark.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.SparkOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In a process of its own, since there is one Spark in a process and this one has a cluster. */
@Tag("installation")
class LostExecutorTest {

    private static final long PATIENCE_SECONDS = 240;

    @Test
    void gridsAreTheSameThoughAnExecutorDies() throws Exception {
        Path log = Files.createDirectories(Path.of("target")).resolve("lost-executor.log");
        Process process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(Files.readString(log)).contains("direct: same", "packed: same", "killed 2");
        assertThat(process.exitValue()).isZero();
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(LostExecutor.class.getName());
        return command;
    }
}
