package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our kernel driven by Jupyter's own client, and a notebook executed by nbclient. */
@Tag("jupyter")
class JupyterClientTest {

    @TempDir
    private Path folder;

    private Path python;

    @BeforeEach
    void findPython() throws Exception {
        // Other Pythons on the PATH do not see Debian's packages.
        python = Path.of("/usr/bin/python3");
        if (!Files.isExecutable(python) || run("-c", "import jupyter_client, nbclient, nbformat") != 0) {
            Parts.missing("Jupyter", "apt-get install jupyter-notebook jupyter-nbconvert");
        }
        writeKernelSpec();
    }

    private void writeKernelSpec() throws IOException {
        JsonArray command = new JsonArray();
        List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Classpath.join(Classpath.part("kernel")),
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

    private int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(python.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JUPYTER_PATH", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("No end after 300 s: " + String.join(" ", arguments));
        }
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private static String script(String name) {
        return new File("src/test/resources/io/portolan/integration", name).getAbsolutePath();
    }

    @Test
    void meetsWhatJupyterExpectsOfAKernel() throws Exception {
        assertThat(run(script("kernel_expectations.py"), "portolan"))
                .as(() -> read(log()))
                .isZero();
    }

    @Test
    void nbclientExecutesANotebook() throws Exception {
        Path notebook = folder.resolve("n.ipynb");
        Files.writeString(
                notebook,
                "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {\"kernelspec\": {\"name\": \"portolan\","
                        + " \"display_name\": \"Java\"}}, \"cells\": [{\"cell_type\": \"code\", \"id\": \"a\","
                        + " \"metadata\": {}, \"outputs\": [], \"execution_count\": null, \"source\":"
                        + " \"var h = io.portolan.display.Displays.get().show(1);\\nh.update((Object) 2);\\n40 + 2\"}]}");
        int status = run("-m", "nbconvert", "--to", "notebook", "--execute", "--output", "out", notebook.toString());
        assertThat(status).as(() -> read(log())).isZero();
        assertThat(Files.readString(folder.resolve("out.ipynb")))
                .contains("\"42\"", "\"2\"")
                .doesNotContain("\"1\"");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
