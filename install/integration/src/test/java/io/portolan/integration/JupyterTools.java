package io.portolan.integration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Jupyter's tools in a folder of their own, where our kernel is installed. */
final class JupyterTools {

    private static final int PATIENCE_SECONDS = 300;

    // Other Pythons on the PATH do not see Debian's packages.
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private final Path folder;

    private JupyterTools(Path folder) {
        this.folder = folder;
    }

    /**
     * Installs our kernel; without Jupyter the test is skipped, or fails in continuous integration.
     *
     * @param classPath what the kernel runs on
     */
    static JupyterTools in(Path folder, List<Path> classPath) throws IOException {
        JupyterTools tools = new JupyterTools(folder);
        if (!Files.isExecutable(PYTHON)
                || tools.run(Map.of(), "-c", "import jupyter_client, nbclient, nbformat") != 0) {
            Parts.missing("Jupyter", "apt-get install jupyter-notebook jupyter-nbconvert");
        }
        tools.writeKernelSpec(classPath);
        return tools;
    }

    private void writeKernelSpec(List<Path> classPath) throws IOException {
        JsonArray command = new JsonArray();
        List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Classpath.join(classPath),
                        PortolanKernelTest.MAIN,
                        "{connection_file}")
                .forEach(command::add);
        JsonObject spec = new JsonObject();
        spec.add("argv", command);
        spec.addProperty("display_name", "Java");
        spec.addProperty("language", "java");
        spec.addProperty("interrupt_mode", "message");
        Path kernel = Files.createDirectories(folder.resolve("kernels/portolan"));
        Files.writeString(kernel.resolve("kernel.json"), spec.toString());
    }

    /** Runs Python with additional variables and gives its exit status. */
    int run(Map<String, String> variables, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PYTHON.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(variables);
        builder.environment().put("JUPYTER_PATH", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(
                        "No end after " + PATIENCE_SECONDS + " s: " + String.join(" ", arguments) + "\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    /** What the last run wrote. */
    String output() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
