package io.portolan.spark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.SparkOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("classic")
@Tag("installation")
class FaultTest {

    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    Path folder;

    @Test
    void lostExecutorsChangeNothing() throws Exception {
        List<String> printed = run();

        String charts = printed.get(0).replace("at peace: ", "");
        assertThat(charts).startsWith("20 rows of ");
        assertThat(printed.get(1)).isEqualTo("killed: " + charts);
        // Where the executor that is short of memory gets the next tries as well before it ends, the job fails.
        assertThat(printed.get(2))
                .isIn("short of memory: " + charts, "short of memory: " + SparkException.class.getName());
        assertThat(printed.subList(3, printed.size())).containsExactly("killed", "short");
    }

    private List<String> run() throws IOException, InterruptedException {
        Path signs = Files.createDirectory(folder.resolve("signs"));
        Path printed = folder.resolve("printed");
        Path errors = Files.createDirectories(Path.of("target")).resolve("fault-errors.log");
        Process process = new ProcessBuilder(command(signs))
                .redirectOutput(printed.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(Files.readString(printed) + Files.readString(errors));
        }
        return Files.readAllLines(printed);
    }

    private static List<String> command(Path signs) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(FaultProgram.class.getName());
        command.add(signs.toString());
        return command;
    }
}
