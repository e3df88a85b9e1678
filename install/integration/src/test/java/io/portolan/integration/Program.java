package io.portolan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program run to its end.
 *
 * @param status its exit status
 * @param output what it wrote, standard error included
 */
record Program(int status, String output) {

    /** Runs a command in a folder with additional variables; kills it after five minutes. */
    static Program run(Path folder, Map<String, String> variables, List<String> command) {
        try {
            Path log = Files.createTempFile("program", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(command + " did not end: " + Files.readString(log));
            }
            String output = Files.readString(log);
            Files.delete(log);
            return new Program(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As {@link #run}, failing with the output unless the status is 0. */
    static String check(Path folder, Map<String, String> variables, List<String> command) {
        Program program = run(folder, variables, command);
        if (program.status != 0) {
            throw new AssertionError(command + " gave status " + program.status + ":\n" + program.output);
        }
        return program.output;
    }
}
