package io.portolan.integration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A kernel in a process of its own, and the client that talks to it. */
final class KernelProcess implements AutoCloseable {

    private static final int TRIES = 4;
    private static final Duration READY = Duration.ofSeconds(12);

    private final Process process;
    private final KernelClient client;

    private KernelProcess(Process process, KernelClient client) {
        this.process = process;
        this.client = client;
    }

    /** Starts a kernel by its main class; one that comes up dead (Rapaio's may) is started again. */
    static KernelProcess start(String mainClass, List<Path> classpath) throws IOException {
        return start(mainClass, classpath, Map.of());
    }

    /** As {@link #start(String, List)}, with additional variables. */
    static KernelProcess start(String mainClass, List<Path> classpath, Map<String, String> variables)
            throws IOException {
        for (int i = 0; i < TRIES; i++) {
            KernelProcess kernel = launch(mainClass, classpath, variables);
            if (kernel.client.awaitReady(READY)) {
                return kernel;
            }
            kernel.close();
        }
        throw new IOException(mainClass + " did not start; see target/" + mainClass + ".log");
    }

    private static KernelProcess launch(String mainClass, List<Path> classpath, Map<String, String> variables)
            throws IOException {
        Path connectionFile = Files.createTempFile(Path.of("target"), "connection", ".json");
        KernelClient client = new KernelClient(connectionFile);
        File log = new File("target", mainClass + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        Classpath.join(classpath),
                        mainClass,
                        connectionFile.toAbsolutePath().toString())
                .directory(new File("target"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.getAbsoluteFile()));
        builder.environment().putAll(variables);
        return new KernelProcess(builder.start(), client);
    }

    KernelClient client() {
        return client;
    }

    @Override
    public void close() {
        client.shutdown();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }
}
