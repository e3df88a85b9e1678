package io.portolan.spark.session;

import io.portolan.spark.SparkOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a {@link CellProgram}. */
final class CellProcess {

    private static final long PATIENCE_SECONDS = 300;

    private CellProcess() {}

    /** What the cells of a resource print; fails unless all of them succeed. */
    static List<String> run(String cells, String... properties) {
        try {
            Path log = Files.createTempFile("cells", ".log");
            Process process = new ProcessBuilder(command(cells, properties))
                    .redirectOutput(log.toFile())
                    .redirectError(Files.createDirectories(Path.of("target"))
                            .resolve("cells-errors.log")
                            .toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(Files.readString(log) + Files.readString(Path.of("target/cells-errors.log")));
            }
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> command(String cells, String... properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.addAll(List.of(properties));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(CellProgram.class.getName());
        command.add(cells);
        return command;
    }
}
