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

    /**
     * What the cells of some resources print; fails unless all of them succeed.
     *
     * @param setting an option of the JVM
     */
    static List<String> run(String setting, String... resources) {
        try {
            Path log = Files.createTempFile("cells", ".log");
            Process process = new ProcessBuilder(command(setting, resources))
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

    private static List<String> command(String setting, String... resources) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.add(setting);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(CellProgram.class.getName());
        command.addAll(List.of(resources));
        return command;
    }
}
