package io.portolan.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs on the class path of the tests, each in a process of its own: there is one Spark in a process. */
public final class JavaProcess {

    private static final long PATIENCE_SECONDS = 600;

    private JavaProcess() {}

    /**
     * The lines that a program prints; fails unless it exits with status 0.
     *
     * @param options of the JVM
     */
    public static List<String> run(Class<?> program, List<String> options, String... arguments) {
        try {
            Path folder = Files.createDirectories(Path.of("target"));
            Path printed = folder.resolve(program.getName() + ".log");
            Path errors = folder.resolve(program.getName() + "-errors.log");
            Process process = new ProcessBuilder(command(program, options, arguments))
                    .redirectOutput(printed.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!succeeds(process)) {
                throw new AssertionError(Files.readString(printed) + Files.readString(errors));
            }
            return Files.readAllLines(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static List<String> command(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.addAll(SparkOptions.opens());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
